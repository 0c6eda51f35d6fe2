import { type Stranger, strangersOf } from './strangers.js';
import { type WordRow, wordRows } from './variants.js';
import type { Vocabulary } from './vocabulary.js';
import { NO_LIST, type WordList } from './word-list.js';

/** The words of a collection: every one with its variants, and those that are unlike the others. */
export interface CountedWords {
  rows: WordRow[];
  strangers: ReadonlyMap<string, Stranger>;
}

/** Cables from which their words alone tell what is unlike them; with a list one is enough. */
const ENOUGH = 20;

/** Looks at the words of a collection, by the list of the project if it has one. */
export function countedWords(
  vocabulary: Vocabulary,
  list: WordList | undefined,
  isKnown: (word: string) => boolean,
): CountedWords {
  const tells = list !== undefined || vocabulary.cables >= ENOUGH;
  const strangers = tells
    ? strangersOf(vocabulary, list ?? NO_LIST, isKnown)
    : new Map<string, Stranger>();
  return { rows: wordRows(vocabulary, strangers), strangers };
}
