import { type Extent, pagesOf } from '../../cable/index.js';
import { collate, type Difference, type Transcript } from '../collate/collate.js';
import { around, meet, overlap } from '../extents.js';
import { tokensOf } from '../numbers/tokens.js';

/** One place that a score speaks of. */
export interface ScoredPlace {
  /** What the paper has there, and what the reader's text has. Either may be empty. */
  paper: string;
  typed: string;
  /** Where that stands in the reader's text; empty where words are missing there. */
  at: Extent;
  /** Number of its page in the reader's text. */
  page: number;
}

/** How somebody fared who corrected a text with planted errors. */
export interface Score {
  /** How many errors were planted. */
  planted: number;
  /** Planted errors that were put right, and those that still stand or were put otherwise. */
  mended: ScoredPlace[];
  missed: ScoredPlace[];
  /** Places that were right and are no longer. */
  spoilt: ScoredPlace[];
  /** Right words that were changed or taken out at those places, and words put in. */
  spoiltWords: number;
}

/** The texts of a practice. */
export interface Practice {
  /** What stands on the paper. */
  paper: Transcript;
  /** The same with errors, as the reader was given it. */
  given: Transcript;
  /** The same as the reader left it. */
  read: Transcript;
}

/** The least agreement with the paper that a text has which somebody worked on. */
const ALIKE = 0.7;

/** Whether a text is one that somebody made of the practice, and no other cable. */
export function isAttempt({ paper, read }: Pick<Practice, 'paper' | 'read'>): boolean {
  return collate(paper, read).agreement >= ALIKE;
}

/**
 * Scores what a reader made of a text with planted errors. Line breaks, wider spaces and typographic
 * quotes count for nothing, as in every collation.
 */
export function scoreOf({ paper, given, read }: Practice): Score {
  const planted = readingsOf(paper, given);
  const all = collate(paper, read).differences;
  const left = all.filter(({ minor }) => !minor);
  const pages = pagesOf(read.root);
  const placeOf = (onPaper: Extent, at: Extent): ScoredPlace => ({
    paper: paper.text.slice(onPaper.start, onPaper.end).trim(),
    typed: read.text.slice(at.start, at.end).trim(),
    at,
    page: pages.findLast(({ start }) => start.offset <= at.start)!.number,
  });
  const score: Score = { planted: planted.length, mended: [], missed: [], spoilt: [], spoiltWords: 0 }; // prettier-ignore
  for (const error of planted) {
    const still = left.filter((difference) => isLeftOf(error, difference));
    if (still.length) {
      const onPaper = around(still.map(({ a }) => a));
      score.missed.push(placeOf(onPaper, around(still.map(({ b }) => b))));
    } else {
      const { start, end } = error.a;
      score.mended.push(placeOf(error.a, { start: moved(start, all), end: moved(end, all) }));
    }
  }
  const onPaper = wordsOf(paper);
  const typed = wordsOf(read);
  for (const difference of left) {
    const own = planted.filter((error) => isLeftOf(error, difference));
    // Beside a planted error words may have been changed as well that were right.
    const right = onPaper.filter(
      (word) => overlap(word, difference.a) && !own.some(({ a }) => overlap(word, a)),
    );
    if (own.length && !right.length) continue;
    const put = typed.filter((word) => overlap(word, difference.b));
    score.spoilt.push(placeOf(difference.a, difference.b));
    score.spoiltWords += Math.max(1, right.length || put.length);
  }
  return score;
}

/** Whether a difference from the paper is what is left of a planted error, and not its neighbour. */
function isLeftOf(error: Difference, { a, b }: Difference): boolean {
  if (!meet(error.a, a)) return false;
  if (overlap(error.a, a)) return true;
  // A word that was put in too many is left where the reader's text still has it.
  return error.a.start === error.a.end && b.text.includes(error.b.text.trim());
}

function wordsOf({ text, root }: Transcript): Extent[] {
  return tokensOf(text, root).filter((token) => token.class !== 'punctuation');
}

/** Where two transcripts read otherwise. */
function readingsOf(a: Transcript, b: Transcript): Difference[] {
  return collate(a, b).differences.filter(({ minor }) => !minor);
}

/** Where a place of the first transcript, at which the two agree, is in the second. */
function moved(offset: number, differences: readonly Difference[]): number {
  const before = differences.filter(({ a }) => a.end <= offset);
  return before.reduce((at, { a, b }) => at + (b.end - b.start) - (a.end - a.start), offset);
}
