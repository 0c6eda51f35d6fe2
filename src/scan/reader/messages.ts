import type { LanguageData } from '../ocr/reader.js';
import type { ScanPage } from '../page.js';
import type { Gray } from '../prepare/raster.js';

/** What can be asked of the worker that decodes and reads pages: what it wants and what it gives. */
export interface Calls {
  /**
   * Opens a file of images in place of the one before, and gives the number of its pages. `program` is
   * what decodes such files (programFor).
   */
  open: { given: { bytes: Uint8Array; program: Uint8Array | undefined }; gives: number };
  /** Decodes a page of the open file. */
  image: { given: { page: number }; gives: Gray };
  /** The words that the file itself has for a page; none for most. */
  words: { given: { page: number }; gives: ScanPage | undefined };
  /** Starts the OCR, once. */
  start: { given: { program: Uint8Array; languages: LanguageData[] }; gives: undefined };
  /** Reads a page of the open file. */
  read: { given: { page: number; name: string }; gives: ScanPage };
}

export type CallName = keyof Calls;

/** To the worker. `id` names the call in what comes back. */
export interface ToWorker<Name extends CallName = CallName> {
  id: number;
  call: Name;
  given: Calls[Name]['given'];
}

/** From the worker: what a call gives, why it cannot be done, or how much of it is done, 0 to 1. */
export type FromWorker =
  | { id: number; kind: 'done'; value: unknown }
  /** `known` is half a sentence for people; otherwise it is for the log. */
  | { id: number; kind: 'fault'; message: string; known: boolean }
  | { id: number; kind: 'progress'; share: number };
