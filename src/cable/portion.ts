import type { PortionMark } from './markings.js';
import { MARKING_SPELLINGS, MARKINGS, PORTION_MARKINGS } from './markings.js';

/** A portion mark at the start of a text. */
export interface PortionReading {
  /** Length of the mark as typed. */
  length: number;
  mark: PortionMark;
  entire: boolean;
}

const BRACKETED = /^\(\s?(TS|OUO|LOU|[URCS])(\s?-\s?ENTIRE TEXT)?\s?\)(?=\s|$)/;
const OPEN = /^(TS|OUO|LOU|[URCS])\s?-\s?ENTIRE TEXT\.?(?=\s|$)/;
const WORDED = new RegExp(
  `^\\(?(${MARKING_SPELLINGS.map(([spelling]) => spelling).join('|')})\\s?(?:-\\s?)?(?:-\\s?)?ENTIRE TEXT\\)?\\.?(?=\\s|$)`,
);

const BRACKET = 40;

/** No portion mark is longer, in characters. */
const LONGEST = 60;

/**
 * A portion mark stands directly after a paragraph number; anywhere else `(C)` is a list letter.
 *
 * > | 1. (C-ENTIRE TEXT) Minister asked ...
 *        ^^^^^^^^^^^^^^^
 */
export function readPortion(text: string): PortionReading | undefined {
  // Nearly every text is turned away here: one without a bracket says ENTIRE TEXT near its start.
  if (text.charCodeAt(0) !== BRACKET && !text.slice(0, LONGEST).includes('ENTIRE'))
    return undefined;
  const short = BRACKETED.exec(text) ?? OPEN.exec(text);
  if (short) {
    const mark = short[1] as PortionMark;
    return { length: short[0].length, mark, entire: short[0].includes('ENTIRE') };
  }
  const long = WORDED.exec(text);
  if (!long) return undefined;
  const marking = MARKING_SPELLINGS.find(([spelling]) => spelling === long[1])![1];
  return { length: long[0].length, mark: MARKINGS[marking].portion, entire: true };
}

/** Whether a word is a portion mark's letters. */
export function isPortionMark(word: string): word is PortionMark {
  return Object.hasOwn(PORTION_MARKINGS, word);
}
