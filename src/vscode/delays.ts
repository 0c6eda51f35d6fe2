import type * as vscode from 'vscode';

/** Does something once for each key, a while after it was last asked to. */
export class Delays<Key> implements vscode.Disposable {
  readonly #timers = new Map<Key, number>();

  /** Milliseconds from the last call to the doing. */
  in(milliseconds: number, key: Key, call: () => void): void {
    this.cancel(key);
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      call();
    }, milliseconds);
    this.#timers.set(key, timer);
  }

  cancel(key: Key): void {
    const timer = this.#timers.get(key);
    if (timer !== undefined) clearTimeout(timer);
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const key of [...this.#timers.keys()]) this.cancel(key);
  }
}
