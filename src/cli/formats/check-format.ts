import type { Finding } from '../../check/index.js';
import type { Colours } from '../colours.js';

/** A transcript with what the checks say of it. */
export interface CheckedFile {
  /** As given; `-` for standard input. */
  path: string;
  text: string;
  findings: readonly Finding[];
  /** Fixes that were applied. */
  fixed: number;
}

/** What a run of the checks came to. */
export interface Totals {
  files: number;
  /** Files with at least one finding. */
  affected: number;
  error: number;
  warning: number;
  info: number;
  fixed: number;
  /** Findings that `--fix` would mend. */
  fixable: number;
  /** Files and folders that could not be read or written. */
  faults: number;
}

/** One way of printing findings: each file as it is done, so that nothing piles up. */
export interface CheckFormat {
  open(): string;
  file(file: CheckedFile): string;
  close(totals: Totals): string;
}

/** Makes a format for one run. */
export type MakeCheckFormat = (colours: Colours) => CheckFormat;
