import type { Extent } from '../../cable/index.js';
import type { Box } from '../page.js';

/**
 * What is at stake, the gravest first: a line doubled or skipped, a number, a date, a word that
 * turns the sense round, a name, any other word.
 */
export const RISKS = ['line', 'number', 'date', 'negation', 'name', 'word'] as const;

export type Risk = (typeof RISKS)[number];

/**
 * A place where the transcript and the machine's reading differ. Neither is right by itself: it is
 * a place to look at.
 */
export interface Difference extends Extent {
  /**
   * `differs`: both have something else; `missing`: on the scan only, `start` and `end` being where
   * it belongs; `extra`: in the transcript only.
   */
  kind: 'differs' | 'missing' | 'extra';
  risk: Risk;
  /** What the transcript has; empty where it lacks something. */
  text: string;
  /** What the machine read; empty where it read nothing. */
  scan: string;
  /** How sure the machine is, from 0 to 100, of the word that it is least sure of; undefined if it does not say. */
  confidence: number | undefined;
  /** Where on the page image; for what is extra, where it would stand. Undefined where nothing is near. */
  box: Box | undefined;
  /** Index of the page in the scan. */
  page: number;
}

/** The words that the second reading takes for known. */
export interface Lexicon {
  /** Whether a word in small letters is a word of the language. */
  isKnown: (word: string) => boolean;
}
