/**
 * A worker that decodes and reads pages, so that the editor never waits for it. The entry points start
 * it: a thread or a process in Node, a web worker in a browser.
 */
export interface PageWorker {
  post(message: unknown): void;
  /** Called once: `hear` gets each message, `fail` what ended the worker before its time. */
  listen(hear: (message: unknown) => void, fail: (reason: string) => void): void;
  stop(): void;
}

export type StartPageWorker = () => Promise<PageWorker>;
