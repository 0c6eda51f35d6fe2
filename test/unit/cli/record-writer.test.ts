import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { writeRecordFile } from '../../../src/cli/record-writer.js';
import { Session } from './session.js';

const LOADER = new URL('../../loader.mjs', import.meta.url).href;
const WRITER = new URL('../../../src/cli/record-writer.ts', import.meta.url).href;

/** Writes a long text over and over, each time of another letter, and says when it has begun. */
const PROGRAM = `
  const { readFileSync } = await import('node:fs');
  const { writeRecordFile } = await import(${JSON.stringify(WRITER)});
  const path = process.argv[1];
  for (let i = 0; ; i++) {
    const text = 'abcdefgh'[i % 8].repeat(2_000_000);
    const end = await writeRecordFile(path, readFileSync(path), text);
    if (end !== 'written') throw new Error(JSON.stringify(end));
    if (i === 1) process.stdout.write('begun');
  }
`;

describe('the writer of records', () => {
  let session: Session;
  beforeEach(() => {
    session = new Session();
  });
  afterEach(() => session.end());

  it('leaves a whole file when it is killed in the middle of writing', async function () {
    this.timeout(60_000);
    const path = session.write('a.proof.json', 'z'.repeat(2_000_000));
    for (const delay of [3, 11, 17, 29, 41]) {
      const argv = ['--import', LOADER, '--input-type=module', '--eval', PROGRAM, path];
      const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      child.stderr.on('data', (chunk) => (said += String(chunk)));
      await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      assert.equal(child.exitCode, null, said);
      await setTimeout(delay);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const text = readFileSync(path, 'utf8');
      assert.equal(text, text[0]!.repeat(2_000_000));
    }
    // What a killed program leaves beside the file keeps nobody from writing to it for long.
    session.write('.a.proof.json.lock', '');
    session.write('.a.proof.json.1.tmp', 'hal');
    assert.equal(await writeRecordFile(path, readFileSync(path), 'whole'), 'written');
    assert.equal(readFileSync(path, 'utf8'), 'whole');
    assert.deepEqual(readdirSync(session.folder), ['a.proof.json']);
  });

  it('writes over nothing that it has not read', async () => {
    const path = session.write('a.proof.json', 'theirs');
    assert.equal(await writeRecordFile(path, undefined, 'ours'), 'changed');
    assert.equal(await writeRecordFile(path, Buffer.from('older'), 'ours'), 'changed');
    assert.equal(await writeRecordFile(`${path}.gone`, Buffer.from('older'), 'ours'), 'changed');
    assert.equal(readFileSync(path, 'utf8'), 'theirs');
    assert.deepEqual(await writeRecordFile(`${session.folder}/none/a`, undefined, 'ours'), {
      fault: 'was not written: does not exist: check the path',
    });
  });
});
