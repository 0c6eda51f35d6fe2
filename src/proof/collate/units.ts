import type { Extent } from '../../cable/index.js';

/** A word as typed, with what is typed against it: `Kuznetsov,`. A form feed is one too. */
export interface Unit extends Extent {
  /** What it is compared by: the text after normalisation. */
  key: string;
}

const UNIT = /\f|[^\s]+/g;

/** The words of a text, in their order; what lies between them is white space. */
export function unitsOf(text: string): Unit[] {
  return split(text, 0, UNIT);
}

const PART = /[\p{L}\p{N}\p{M}]+(?:(?:['’]|(?<=\p{N})[.,:/-](?=\p{N}))[\p{L}\p{N}\p{M}]+)*|[^]/gu;

/** The parts of one unit: words, numbers and single marks of punctuation. */
export function partsOf(text: string, start: number): Unit[] {
  return split(text, start, PART);
}

function split(text: string, offset: number, pattern: RegExp): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = offset + match.index;
    units.push({ start, end: start + match[0].length, key: normalise(match[0]) });
  }
  return units;
}

/** What is declared to be no difference of reading. */
export const NORMALISATION: readonly string[] = [
  'NFC',
  'white space is one space',
  'typographic quotes are straight',
];

const PLAIN = /^[\u0020-\u007E]*$/;

/** A text in the form in which readings are compared. */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"');
}
