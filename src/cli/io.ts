/** A stream that the command line writes text to. */
export interface Output {
  write(text: string): void;
  /** A person is watching: colours and a progress line are welcome. */
  readonly isTerminal: boolean;
  /** Nobody reads it any more, as after `| head`: what is written is lost. */
  readonly closed: boolean;
}

/** What the command line knows of the world: tests give their own. */
export interface Io {
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  stdout: Output;
  stderr: Output;
  /** The folder that paths are relative to. */
  cwd: string;
  env: Readonly<Partial<Record<'NO_COLOR' | 'FORCE_COLOR' | 'TERM', string>>>;
  /** Milliseconds from any moment on. */
  now(): number;
}

/** How a run ended: 0 nothing wrong, 1 errors in the cables, 2 usage or input that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** Something that the user is to put right, said in one line. */
export class UsageError extends Error {}
