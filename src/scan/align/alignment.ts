import type { Page, Root } from '../../cable/index.js';
import type { ScanPage } from '../page.js';
import { type Belonging, type Run, runsOf } from './belonging.js';
import { comparer } from './comparer.js';
import { type AlignedPage, describePages } from './describe-pages.js';
import { isWord } from './key.js';
import { placeWords } from './place-words.js';
import { placedWords, type PlacedWord, sideOf } from './placed-scan.js';
import { FAINT, type Side, SIGN, type Step, WHOLE } from './step.js';
import { type TranscriptWord, transcriptWords } from './transcript-words.js';

/** A transcript laid beside the words of its scan. */
export interface Alignment {
  words: readonly TranscriptWord[];
  scan: readonly PlacedWord[];
  /** Links and words without a partner, in the order of both; they cover both without a hole. */
  steps: readonly Step[];
  /** For each word of the transcript the index of its page in the scan. */
  pageOfWord: readonly number[];
  pages: readonly AlignedPage[];
}

/** Lays one version of a transcript beside the scan. */
export type Aligner = (root: Root, pages: readonly Page[]) => Alignment;

/**
 * Lays versions of a transcript beside one scan. Where both have equally many pages that say the
 * same, each page is compared with its own; else the whole text with the whole scan, so that a
 * transcript without page turns, or the words of a single page, find their places too. `belongs`
 * says for pages of the scan which page of the transcript they are, where a person knows better.
 *
 * A page that is as it was in the version before is not compared again.
 */
export function alignerOf(
  scanPages: readonly ScanPage[],
  belongs: readonly Belonging[] = [],
): Aligner {
  const placed = scanPages.map(placedWords);
  const sides = placed.map((words) => words.map(sideOf));
  const compare = comparer(sides);
  return (root, pages) => {
    const numbers = pages.map(({ number }) => number);
    const runs = runsOf(numbers, scanPages.length, belongs);
    const words = transcriptWords(root, pages);
    const mine: Side[][] = pages.map(() => []);
    const prices = new Map<string, number>();
    for (const { page, key, opensLine, optional } of words) {
      let alone = prices.get(key);
      if (alone === undefined) prices.set(key, (alone = isWord(key) ? WHOLE : SIGN));
      mine[page]!.push({ key, opensLine, alone: optional ? FAINT : alone });
    }
    const steps = compare(mine, runs);
    const scan = runs.flatMap((run) => run.scan.flatMap((page) => placed[page]!));
    const pageOfWord = placeWords(words, scan, steps, saidIn(runs));
    return {
      words,
      scan,
      steps,
      pageOfWord,
      pages: describePages(words, steps, pageOfWord, numbers, scanPages, belongs),
    };
  };
}

/** Lays a transcript beside its scan, once. */
export function alignTranscript(
  root: Root,
  pages: readonly Page[],
  scanPages: readonly ScanPage[],
): Alignment {
  return alignerOf(scanPages)(root, pages);
}

/** For pages of the transcript their page of the scan, as a person said; of several the first. */
function saidIn(runs: readonly Run[]): Map<number, number> {
  return new Map(runs.flatMap(({ from, scan, said }) => (said ? [[from, scan[0]!] as const] : [])));
}
