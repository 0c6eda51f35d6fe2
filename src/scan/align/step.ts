/** One side of a comparison: the words of the transcript, or those of the scan. */
export interface Side {
  key: string;
  /** What it costs to leave the word without a partner; see `gaps.ts`. */
  alone: number;
  /** Whether it begins a line. */
  opensLine: boolean;
}

/**
 * One step through both texts: words of the transcript that stand for words of the scan. Where one
 * side is empty the other has no partner. Steps follow each other without a hole.
 */
export interface Step {
  /** Indexes of words of the transcript, the end not included. */
  from: number;
  to: number;
  /** Indexes of words of the scan, the end not included. */
  scanFrom: number;
  scanTo: number;
}

/** Whether the words on both sides belong together. */
export function isLink({ from, to, scanFrom, scanTo }: Step): boolean {
  return to > from && scanTo > scanFrom;
}

/** What it costs to leave words alone: a word, a word that another hand wrote, a sign or a speck. */
export const WHOLE = 0.75;
export const FAINT = 0.4;
export const SIGN = 0.2;
