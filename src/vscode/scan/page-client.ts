import type * as vscode from 'vscode';
import type { CallName, Calls, FromWorker, ToWorker } from '../../scan/reader/messages.js';
import type { PageWorker, StartPageWorker } from '../../scan/reader/page-worker.js';

/** Why a call could not be done: half a sentence that follows the name of the file. */
export class PageFault extends Error {}

const STOPPED = 'was not read: the reading was stopped';

interface Waiting {
  done: (value: unknown) => void;
  fail: (error: Error) => void;
  progress: (share: number) => void;
}

/** Calls to a worker that decodes and reads pages. It is started at the first, and again after it ended. */
export class PageClient implements vscode.Disposable {
  readonly #start: StartPageWorker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Promise<PageWorker> | undefined;
  #last = 0;

  constructor(start: StartPageWorker) {
    this.#start = start;
  }

  /** Throws PageFault where the worker says why it cannot, or was stopped. */
  async call<Name extends CallName>(
    call: Name,
    given: Calls[Name]['given'],
    progress: (share: number) => void = () => undefined,
  ): Promise<Calls[Name]['gives']> {
    const begun = (this.#worker ??= this.#begin());
    const worker = await begun;
    if (this.#worker !== begun) throw new PageFault(STOPPED);
    const id = ++this.#last;
    const message: ToWorker<Name> = { id, call, given };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, {
        done: (value) => {
          resolve(value as Calls[Name]['gives']);
        },
        fail: reject,
        progress,
      });
      worker.post(message);
    });
  }

  /** Ends the worker, whatever it does: who waits gets a PageFault. */
  stop(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.then(
      (one) => {
        one.stop();
      },
      // One that did not start need not be stopped.
      () => undefined,
    );
    this.#fail(STOPPED);
  }

  dispose(): void {
    this.stop();
  }

  #begin(): Promise<PageWorker> {
    const begun = this.#start().then(
      (worker) => {
        worker.listen(
          (message) => {
            this.#hear(message as FromWorker);
          },
          (reason) => {
            this.#end(begun, `cannot be read: ${reason}`);
          },
        );
        return worker;
      },
      (error: unknown) => {
        const reason = `cannot be read: ${(error as Error).message}`;
        this.#end(begun, reason);
        throw new PageFault(reason);
      },
    );
    return begun;
  }

  /** One that was stopped comes to its end when there may be another. */
  #end(worker: Promise<PageWorker>, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#fail(reason);
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === 'progress') {
      waiting.progress(message.share);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === 'done') waiting.done(message.value);
    else {
      const reason = message.known ? message.message : `cannot be read (${message.message})`;
      waiting.fail(new PageFault(reason));
    }
  }

  #fail(reason: string): void {
    for (const { fail } of this.#waiting.values()) fail(new PageFault(reason));
    this.#waiting.clear();
  }
}
