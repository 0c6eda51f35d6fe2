import type { Root } from '../../cable/index.js';
import { pageTextsOf } from '../record/page-text.js';
import { pageWordsOf } from '../record/page-words.js';
import type { ProofRecord } from '../record/record.js';
import { statesOf } from '../record/states.js';

/** How much of a cable a second person has read, as it stands now. */
export interface ReadTwice {
  pages: number;
  ofPages: number;
  /** Words without those of banners and labels. */
  words: number;
  ofWords: number;
}

/** Counts the pages that are validated, and their words. */
export function readTwiceOf(record: ProofRecord, root: Root): ReadTwice {
  const states = statesOf(record, pageTextsOf(root));
  const counts = pageWordsOf(root).map(({ words }) => words.filter(({ furniture }) => !furniture).length); // prettier-ignore
  const twice = counts.filter((_, page) => states[page]!.state === 'validated');
  return {
    pages: twice.length,
    ofPages: counts.length,
    words: sum(twice),
    ofWords: sum(counts),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
