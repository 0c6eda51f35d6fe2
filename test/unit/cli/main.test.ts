import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { WRONG } from './texts.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The program as a process: what only a process has. */
describe('the program cablese', () => {
  let folder: string;
  before(async () => {
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
    folder = mkdtempSync(join(root, 'node_modules/.cache/cablese-test-'));
    await build({
      absWorkingDir: root,
      bundle: true,
      entryPoints: ['src/cli/main.ts'],
      format: 'esm',
      logLevel: 'silent',
      outfile: join(folder, 'cli.mjs'),
      packages: 'external',
      platform: 'node',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs it; `leaves` closes its output after the first words, as `head` does. */
  function cablese(argv: string[], { stdin = '', leaves = false } = {}): Promise<Ended> {
    return new Promise((ended) => {
      const child = spawn(process.execPath, [join(folder, 'cli.mjs'), ...argv], { cwd: folder });
      const texts = { out: '', err: '' };
      child.stdout.on('data', (chunk: Buffer) => {
        texts.out += chunk.toString();
        if (leaves) child.stdout.destroy();
      });
      child.stderr.on('data', (chunk: Buffer) => (texts.err += chunk.toString()));
      child.on('close', (code) => ended({ code, ...texts }));
      child.stdin.end(stdin);
    });
  }

  it('reads standard input and ends with its exit code', async () => {
    const { code, out, err } = await cablese(['check', '--format', 'json', '-'], { stdin: WRONG });
    assert.match(
      out,
      /^\{"version":1,"files":\[\n\{"path":"-","messages":\[\{"rule":"label-misspelt"/,
    );
    assert.deepEqual([code, err], [1, '']);
  });

  it('writes all of a long output before it ends', async () => {
    writeFileSync(join(folder, 'long.cable'), 'SECRET\n\nAn open [bracket here.\n\n'.repeat(5000));
    const { out } = await cablese(['check', '--format', 'json', 'long.cable']);
    const { files } = JSON.parse(out) as { files: { messages: unknown[] }[] };
    assert.ok(files[0]!.messages.length > 1000);
    // A pipe takes 64 KB at once.
    assert.ok(out.length > 200_000);
  });

  it('takes it quietly when nobody reads on', async () => {
    const { err } = await cablese(['outline', 'long.cable'], {
      leaves: true,
    });
    assert.equal(err, '');
  });

  it('finds the version of its package', async () => {
    const { code, out } = await cablese(['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });
});
