import type { ScanPage, ScanWord } from '../page.js';
import { isWord, keyOf } from './key.js';
import { type Side, SIGN, WHOLE } from './step.js';

/** A word of the scan that knows its page. */
export interface PlacedWord extends ScanWord {
  /** Index of its page in the scan. */
  page: number;
  key: string;
  /** Whether it begins a line of the scan. */
  opensLine: boolean;
}

/** Confidence below which a word of the scan may be a speck. */
const JUNK = 30;

/** The words of a page of the scan, as they are compared. */
export function placedWords({ words }: ScanPage, page: number): PlacedWord[] {
  return words.map((word, i) => ({
    ...word,
    page,
    key: keyOf(word.text),
    opensLine: i === 0 || words[i - 1]!.line !== word.line,
  }));
}

/** A word of the scan as one side of a comparison: a sign or a speck is cheap to leave alone. */
export function sideOf({ key, opensLine, confidence = 100 }: PlacedWord): Side {
  return { key, opensLine, alone: isWord(key) && confidence >= JUNK ? WHOLE : SIGN };
}
