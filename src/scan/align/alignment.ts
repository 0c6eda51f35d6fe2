import type { Page, Root } from '../../cable/index.js';
import type { ScanPage, ScanWord } from '../page.js';
import { alignWords } from './align-words.js';
import { isWord, keyOf } from './key.js';
import { isLink, type Side, type Step } from './step.js';
import { type TranscriptWord, transcriptWords } from './transcript-words.js';

/** A word of the scan that knows its page. */
export interface PlacedWord extends ScanWord {
  /** Index of its page in the scan. */
  page: number;
  key: string;
  /** Whether it begins a line of the scan. */
  opensLine: boolean;
}

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

/** One page of the scan in an alignment. */
export interface AlignedPage {
  scan: ScanPage;
  /** The page's number in the transcript; where it has no such page, its place in the scan. */
  number: number;
  /** Words of the transcript on the page, and how many of them have a place on the image. */
  words: number;
  aligned: number;
}

/**
 * Lays a transcript beside its scan. Where both have equally many pages that say the same, each
 * page is compared with its own; else the whole text with the whole scan, so that a transcript
 * without page turns, or the words of a single page, find their places too.
 */
export function alignTranscript(
  root: Root,
  pages: readonly Page[],
  scanPages: readonly ScanPage[],
): Alignment {
  const words = transcriptWords(root, pages);
  const scan = scanPages.flatMap(({ words: read }, page) =>
    read.map((word, i): PlacedWord => ({
      ...word,
      page,
      key: keyOf(word.text),
      opensLine: i === 0 || read[i - 1]!.line !== word.line,
    })),
  );
  const mine = words.map(({ key, opensLine, optional }): Side => ({
    key,
    opensLine,
    alone: optional ? FAINT : isWord(key) ? WHOLE : SIGN,
  }));
  const theirs = scan.map(({ key, opensLine, confidence = 100 }): Side => ({
    key,
    opensLine,
    alone: isWord(key) && confidence >= JUNK ? WHOLE : SIGN,
  }));
  const stretches = pagewise(words, scan, pages.length, scanPages.length) ?? [
    { from: 0, to: words.length, scanFrom: 0, scanTo: scan.length },
  ];
  const steps = stretches.flatMap(({ from, to, scanFrom, scanTo }) =>
    alignWords(mine.slice(from, to), theirs.slice(scanFrom, scanTo)).map((step) => ({
      from: step.from + from,
      to: step.to + from,
      scanFrom: step.scanFrom + scanFrom,
      scanTo: step.scanTo + scanFrom,
    })),
  );
  const pageOfWord = placeWords(words, scan, steps);
  return {
    words,
    scan,
    steps,
    pageOfWord,
    pages: describe(words, steps, pageOfWord, pages, scanPages),
  };
}

/** What it costs to leave words alone: a word, a word that another hand wrote, a sign or a speck. */
const WHOLE = 0.75;
const FAINT = 0.4;
const SIGN = 0.2;

/** Confidence below which a word of the scan may be a speck. */
const JUNK = 30;

/** Share of what both texts have in common that must stand on the same pages. */
const SAME_PAGES = 0.9;

/** Share of the words of a page that must have a place for the page to have been scanned. */
const SCANNED = 0.1;

/** Page beside page, where that holds; undefined where the pages are others. */
function pagewise(
  words: readonly TranscriptWord[],
  scan: readonly PlacedWord[],
  count: number,
  scanCount: number,
): Step[] | undefined {
  if (count !== scanCount || count < 2) return undefined;
  const stretches = Array.from({ length: count }, (_, page) => {
    const [from, to] = extentOn(words, page);
    const [scanFrom, scanTo] = extentOn(scan, page);
    return { from, to, scanFrom, scanTo };
  });
  let own = 0;
  for (const { from, to, scanFrom, scanTo } of stretches) {
    own += shared(words.slice(from, to), scan.slice(scanFrom, scanTo));
  }
  return own >= SAME_PAGES * shared(words, scan) ? stretches : undefined;
}

/** From the first word of a page to the first behind it. */
function extentOn(words: readonly { page: number }[], page: number): [number, number] {
  const from = words.findIndex((word) => word.page >= page);
  const to = words.findIndex((word) => word.page > page);
  return [from < 0 ? words.length : from, to < 0 ? words.length : to];
}

/** How many pairs of neighbouring words two texts share. */
function shared(a: readonly { key: string }[], b: readonly { key: string }[]): number {
  const pairs = (words: readonly { key: string }[]): Set<string> =>
    new Set(words.slice(1).map(({ key }, i) => `${words[i]!.key} ${key}`));
  const there = pairs(b);
  let count = 0;
  for (const pair of pairs(a)) if (there.has(pair)) count++;
  return count;
}

/** The page of each word: its partner's, else that of the nearest word on its own page. */
function placeWords(
  words: readonly TranscriptWord[],
  scan: readonly PlacedWord[],
  steps: readonly Step[],
): number[] {
  const places = Array.from<number | undefined>({ length: words.length });
  for (const step of steps) {
    if (!isLink(step)) continue;
    for (let i = step.from; i < step.to; i++) places[i] = scan[step.scanFrom]!.page;
  }
  const last = scan.at(-1)?.page ?? 0;
  let next = last;
  const following = places.map(() => last);
  for (let i = words.length - 1; i >= 0; i--) following[i] = next = places[i] ?? next;
  let before = following[0] ?? 0;
  return words.map((word, i) => {
    const isNew = i > 0 && words[i - 1]!.page !== word.page;
    before = places[i] ?? (isNew ? following[i]! : before);
    return before;
  });
}

function describe(
  words: readonly TranscriptWord[],
  steps: readonly Step[],
  pageOfWord: readonly number[],
  pages: readonly Page[],
  scanPages: readonly ScanPage[],
): AlignedPage[] {
  const counts = scanPages.map(() => ({ words: 0, aligned: 0, on: new Map<number, number>() }));
  const linked = new Set<number>();
  for (const step of steps) {
    if (isLink(step)) for (let i = step.from; i < step.to; i++) linked.add(i);
  }
  const found = pages.map(() => ({ words: 0, aligned: 0 }));
  words.forEach(({ page }, i) => {
    found[page]!.words++;
    if (linked.has(i)) found[page]!.aligned++;
  });
  words.forEach(({ page }, i) => {
    const count = counts[pageOfWord[i]!];
    // A page of the transcript that was not scanned is on no image.
    if (!count || found[page]!.aligned < SCANNED * found[page]!.words) return;
    count.words++;
    if (!linked.has(i)) return;
    count.aligned++;
    count.on.set(page, (count.on.get(page) ?? 0) + 1);
  });
  const numbers = counts.map(({ on }) => {
    const [most] = [...on].sort((a, b) => b[1] - a[1]);
    return most && pages[most[0]]!.number;
  });
  // Several images of one page of the transcript are told apart by their place.
  const own = new Set(numbers).size === numbers.length && !numbers.includes(undefined);
  return scanPages.map((scan, i) => ({
    scan,
    number: own ? numbers[i]! : i + 1,
    words: counts[i]!.words,
    aligned: counts[i]!.aligned,
  }));
}
