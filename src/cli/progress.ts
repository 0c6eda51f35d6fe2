import type { Io } from './io.js';

/** A line on standard error that says how far a long run has come. */
export interface Progress {
  /** One more file is done. */
  step(): void;
  /** Takes the line away, before anything else is written. */
  clear(): void;
}

/** Milliseconds of silence at the start, and between two changes of the line. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** Back to the margin, and clear to the end of the line. */
const CLEAR = '\r\u001B[K';

/** Shows progress on a terminal once a run takes over a second. */
export function progressOf(total: number, { stderr, now }: Pick<Io, 'stderr' | 'now'>): Progress {
  if (!stderr.isTerminal) return { step: () => undefined, clear: () => undefined };
  let next = now() + PATIENCE;
  let done = 0;
  let visible = false;
  return {
    step() {
      done++;
      const at = now();
      if (at < next) return;
      next = at + INTERVAL;
      visible = true;
      stderr.write(`${CLEAR}${done} of ${total} cables`);
    },
    clear() {
      if (visible) stderr.write(CLEAR);
      visible = false;
    },
  };
}
