import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageWorker } from '../../../src/scan/reader/page-worker.js';
import { startProcess, startThread } from '../../../src/worker/start.js';

/** Gives back what it is sent, with where it runs; it ends itself when it is told to. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
const hear = (message) => {
  if (message === 'end') process.exit(3);
  if (message === 'throw') throw new Error('the page is on fire');
  const where = parentPort ? 'thread' : 'process';
  const answer = { where, message, flags: process.execArgv };
  if (parentPort) parentPort.postMessage(answer);
  else process.send(answer);
};
if (parentPort) parentPort.on('message', hear);
else process.on('message', hear);
`;

describe('a worker', function () {
  this.timeout(20_000);
  let folder: string;
  let program: string;
  let worker: PageWorker | undefined;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cablese-'));
    program = join(folder, 'echo.cjs');
    writeFileSync(program, PROGRAM);
  });
  afterEach(() => {
    worker?.stop();
    worker = undefined;
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  /** What comes next: a message, or why there will be none. */
  const next = (from: PageWorker): Promise<unknown> =>
    new Promise((resolve) => {
      from.listen(resolve, (reason) => {
        resolve({ reason });
      });
    });

  it('in a thread answers', async () => {
    worker = startThread(program);
    const answer = next(worker);
    worker.post({ bytes: Uint8Array.of(1, 2) });
    assert.deepEqual(await answer, {
      where: 'thread',
      message: { bytes: Uint8Array.of(1, 2) },
      flags: process.execArgv,
    });
  });

  it('in a thread says what ended it', async () => {
    worker = startThread(program);
    const answer = next(worker);
    worker.post('throw');
    assert.deepEqual(await answer, { reason: 'the page is on fire' });
  });

  it('in a process answers, and has none of the options of this one', async () => {
    worker = await startProcess(program);
    const answer = next(worker);
    worker.post({ bytes: Uint8Array.of(1, 2) });
    assert.deepEqual(await answer, {
      where: 'process',
      message: { bytes: Uint8Array.of(1, 2) },
      flags: [],
    });
  });

  it('in a process says that it came to an end', async () => {
    worker = await startProcess(program);
    const answer = next(worker);
    worker.post('end');
    assert.deepEqual(await answer, { reason: 'its process came to an end' });
  });

  it('in a process ends when it is stopped, whatever it does', async () => {
    worker = await startProcess(program);
    const answer = next(worker);
    worker.stop();
    assert.deepEqual(await answer, { reason: 'its process came to an end' });
  });

  it('is a thread where no process can be started', async () => {
    const own = process.execPath;
    process.execPath = join(folder, 'not-there');
    try {
      worker = await startProcess(program);
    } finally {
      process.execPath = own;
    }
    const answer = next(worker);
    worker.post(1);
    assert.equal(((await answer) as { where: string }).where, 'thread');
  });
});
