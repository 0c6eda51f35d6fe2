import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { telegrams } from './corpus.mjs';
import { quickest, times } from './times.mjs';

/** Milliseconds that the command line takes to start, and to check 1,000 telegrams of 3 KB. */
export async function commandLine(cli: string): Promise<{ start: number; thousand: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'cablese-bench-'));
  try {
    telegrams(1000).forEach((text, i) =>
      writeFileSync(join(folder, `${String(i).padStart(4, '0')}.cable`), text),
    );
    const run = (...argv: string[]): void => {
      const { status, stderr } = spawnSync(process.execPath, [cli, ...argv], { encoding: 'utf8' });
      if (status !== 0 && status !== 1) throw new Error(`cablese ${argv.join(' ')}: ${stderr}`);
    };
    return {
      start: quickest(await times(5, 1, () => run('--version'))),
      thousand: quickest(await times(5, 1, () => run('check', '--format', 'json', folder))),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
