import assert from 'node:assert/strict';
import type { FromWorker, ToWorker } from '../../../../src/scan/reader/messages.js';
import type { PageWorker } from '../../../../src/scan/reader/page-worker.js';
import { PageClient, PageFault } from '../../../../src/vscode/scan/page-client.js';

/** A worker that does nothing by itself: what it was sent, and what it says. */
class Worker implements PageWorker {
  readonly sent: ToWorker[] = [];
  stopped = false;
  say: (message: FromWorker) => void = () => undefined;
  end: (reason: string) => void = () => undefined;

  post(message: unknown): void {
    this.sent.push(message as ToWorker);
  }

  listen(hear: (message: unknown) => void, fail: (reason: string) => void): void {
    this.say = hear;
    this.end = fail;
  }

  stop(): void {
    this.stopped = true;
  }
}

const PAGE = { width: 1, height: 1, data: Uint8Array.of(7) };

describe('PageClient', () => {
  let workers: Worker[];
  let client: PageClient;
  beforeEach(() => {
    workers = [];
    client = new PageClient(() => {
      const worker = new Worker();
      workers.push(worker);
      return Promise.resolve(worker);
    });
  });
  /** Lets what was called get as far as the worker. */
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const isFault = (message: string) => (error: unknown) =>
    error instanceof PageFault && error.message === message;

  it('starts one worker at the first call, and knows the answers apart', async () => {
    assert.equal(workers.length, 0);
    const first = client.call('image', { page: 0 });
    const second = client.call('words', { page: 1 });
    await settle();
    assert.equal(workers.length, 1);
    const [worker] = workers;
    assert.deepEqual(worker!.sent, [
      { id: 1, call: 'image', given: { page: 0 } },
      { id: 2, call: 'words', given: { page: 1 } },
    ]);
    worker!.say({ id: 2, kind: 'done', value: undefined });
    worker!.say({ id: 1, kind: 'done', value: PAGE });
    assert.deepEqual([await first, await second], [PAGE, undefined]);
  });

  it('hears how far a page is, and nothing of a page that it did not ask for', async () => {
    const shares: number[] = [];
    const read = client.call('read', { page: 0, name: 'a.png' }, (share) => shares.push(share));
    const quiet = client.call('image', { page: 0 });
    await settle();
    const [worker] = workers;
    worker!.say({ id: 1, kind: 'progress', share: 0.5 });
    worker!.say({ id: 2, kind: 'progress', share: 0.7 });
    worker!.say({ id: 9, kind: 'progress', share: 0.9 });
    worker!.say({ id: 9, kind: 'done', value: PAGE });
    worker!.say({ id: 1, kind: 'done', value: undefined });
    worker!.say({ id: 2, kind: 'done', value: PAGE });
    await Promise.all([read, quiet]);
    assert.deepEqual(shares, [0.5]);
  });

  it('says in plain words why a page cannot be read, and the rest for the log', async () => {
    const known = client.call('image', { page: 8 });
    const unknown = client.call('image', { page: 0 });
    await settle();
    const [worker] = workers;
    worker!.say({ id: 1, kind: 'fault', message: 'has no page 9', known: true });
    worker!.say({ id: 2, kind: 'fault', message: 'unreachable', known: false });
    await assert.rejects(known, isFault('has no page 9'));
    await assert.rejects(unknown, isFault('cannot be read (unreachable)'));
  });

  it('starts another after one that was stopped, whose end comes later', async () => {
    const before = client.call('image', { page: 0 });
    await settle();
    client.stop();
    await assert.rejects(before, isFault('was not read: the reading was stopped'));
    const after = client.call('image', { page: 0 });
    await settle();
    assert.deepEqual([workers.length, workers[0]!.stopped, workers[1]!.stopped], [2, true, false]);
    workers[0]!.end('its process came to an end');
    workers[1]!.say({ id: 2, kind: 'done', value: PAGE });
    assert.deepEqual(await after, PAGE);
    client.dispose();
    await settle();
    assert.equal(workers[1]!.stopped, true);
  });

  it('is stopped while its worker starts', async () => {
    const call = client.call('image', { page: 0 });
    client.stop();
    await assert.rejects(call, isFault('was not read: the reading was stopped'));
    assert.deepEqual([workers[0]!.stopped, workers[0]!.sent], [true, []]);
  });

  it('says that the worker came to an end, and starts another', async () => {
    const call = client.call('image', { page: 0 });
    await settle();
    workers[0]!.end('out of memory');
    await assert.rejects(call, isFault('cannot be read: out of memory'));
    void client.call('image', { page: 0 }).catch(() => undefined);
    await settle();
    assert.equal(workers.length, 2);
  });

  it('says that no worker could be started, and tries again', async () => {
    let tries = 0;
    const failing = new PageClient(() => {
      tries++;
      return Promise.reject(new Error('no room'));
    });
    for (let i = 0; i < 2; i++) {
      await assert.rejects(failing.call('image', { page: 0 }), isFault('cannot be read: no room'));
    }
    assert.equal(tries, 2);
    const call = failing.call('image', { page: 0 });
    failing.stop();
    await assert.rejects(call, isFault('cannot be read: no room'));
  });

  it('has nothing to stop before it was asked', () => {
    client.stop();
    assert.equal(workers.length, 0);
  });
});
