import type { Judge } from './judge.js';
import type { KnownWords } from './known.js';
import type { NounTable } from './nouns.js';
import type { Table } from './table.js';
import type { Trees } from './trees.js';
import type { WordTable } from './words.js';

/** What may be missing at a gap, in the order of the columns of the model. */
export const OUTPUTS = ['the', 'a', 'be', 'subject', 'of', 'to', 'that', 'preposition'] as const;
export type Output = (typeof OUTPUTS)[number];

/** The place of each output. */
export const OUTPUT = Object.fromEntries(OUTPUTS.map((name, index) => [name, index])) as Record<
  Output,
  number
>;

/** The classes of what is missing. */
export const CATEGORIES = [
  'article',
  'copula',
  'subject',
  'to',
  'preposition',
  'conjunction',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What the trees weigh, in their order in the file. */
export const WEIGHED = ['be', 'subject'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** A trained model, as `readModel` gives it. */
export interface Model {
  tagger: Table;
  gaps: Table;
  judge: Judge;
  /** What speaks last, of a form of `be` and of a subject. */
  trees: Record<Weighed, Trees>;
  nouns: NounTable;
  known: KnownWords;
  /** Points of a rising line from score to confidence, for each category. */
  calibration: Record<Category, readonly (readonly [score: number, confidence: number])[]>;
  /** Words that were met before. */
  words: WordTable;
}
