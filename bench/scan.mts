import { pagesOf, parseCable } from '../src/cable/index.js';
import { alignerOf, alignTranscript, placeOf, type ScanPage } from '../src/scan/index.js';
import { cable } from './corpus.mjs';
import { quickest, times } from './times.mjs';

/** Milliseconds of what the scan panel does for a caret that moves or types. */
export interface ScanTimes {
  /** A page that is compared for the first time. */
  page: number;
  /** A letter typed in a cable of many pages: read again, its page compared again, the box found. */
  typed: number;
  /** The caret moved, and nothing typed. */
  moved: number;
  /** Pages of the cable that was measured. */
  pages: number;
}

/** Characters of a cable of some dozens of pages. */
const SIZE = 120_000;

/** A word of so many is read wrongly, so that there is something to compare. */
const SLIP = 40;

export async function scanTimes(): Promise<ScanTimes> {
  const text = cable(SIZE, 2);
  const root = parseCable(text);
  const pages = pagesOf(root);
  const scan = scanOf(text);
  const first = quickest(await times(6, 3, () => alignTranscript(root, pages, scan)));
  const align = alignerOf(scan);
  const middle = text.indexOf(' ', text.length >> 1);
  let letters = '';
  const typed = await times(30, 10, () => {
    letters = letters.length > 8 ? '' : `${letters}e`;
    const edited = text.slice(0, middle) + letters + text.slice(middle);
    const tree = parseCable(edited);
    const caret = middle + letters.length;
    return placeOf(align(tree, pagesOf(tree)), { start: caret, end: caret });
  });
  const alignment = align(root, pages);
  const moved = await times(30, 10, () => placeOf(alignment, { start: middle, end: middle }));
  return {
    page: first / pages.length,
    typed: quickest(typed),
    moved: quickest(moved),
    pages: pages.length,
  };
}

/** A scan that says what the text says, but for a word here and there. */
function scanOf(text: string): ScanPage[] {
  const root = parseCable(text);
  const pages = pagesOf(root);
  const scan = pages.map((): ScanPage => {
    return { image: undefined, width: 1700, height: 2200, lines: [], words: [] };
  });
  for (const [i, { text: word, page }] of alignTranscript(root, pages, []).words.entries()) {
    const { words } = scan[page]!;
    words.push({
      text: i % SLIP === 7 ? `${word.slice(0, 1)}x${word.slice(1)}` : word,
      box: [(words.length % 10) * 140, Math.floor(words.length / 10) * 40, 130, 30],
      confidence: 90,
      line: Math.floor(words.length / 10),
      estimated: false,
    });
  }
  return scan;
}
