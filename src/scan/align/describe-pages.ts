import type { ScanPage } from '../page.js';
import type { Belonging } from './belonging.js';
import { isLink, type Step } from './step.js';
import type { TranscriptWord } from './transcript-words.js';

/** One page of the scan in an alignment. */
export interface AlignedPage {
  scan: ScanPage;
  /** The page's number in the transcript; where it has no such page, its place in the scan. */
  number: number;
  /** Words of the transcript on the page, and how many of them have a place on the image. */
  words: number;
  aligned: number;
}

/** Share of the words of a page that must have a place for the page to have been scanned. */
const SCANNED = 0.1;

/** What each page of the scan has of the transcript, whose pages have these `numbers`. */
export function describePages(
  words: readonly TranscriptWord[],
  steps: readonly Step[],
  pageOfWord: readonly number[],
  numbers: readonly number[],
  scanPages: readonly ScanPage[],
  belongs: readonly Belonging[],
): AlignedPage[] {
  const counts = scanPages.map(() => ({ words: 0, aligned: 0, on: new Map<number, number>() }));
  const linked = new Uint8Array(words.length);
  for (const step of steps) if (isLink(step)) linked.fill(1, step.from, step.to);
  const found = numbers.map(() => ({ words: 0, aligned: 0 }));
  words.forEach(({ page }, i) => {
    found[page]!.words++;
    found[page]!.aligned += linked[i]!;
  });
  words.forEach(({ page }, i) => {
    const count = counts[pageOfWord[i]!];
    // A page of the transcript that was not scanned is on no image.
    if (!count || found[page]!.aligned < SCANNED * found[page]!.words) return;
    count.words++;
    if (!linked[i]) return;
    count.aligned++;
    count.on.set(page, (count.on.get(page) ?? 0) + 1);
  });
  const shown = counts.map(({ on }) => {
    const [most] = [...on].sort((a, b) => b[1] - a[1]);
    return most && numbers[most[0]]!;
  });
  // Several images of one page of the transcript are told apart by their place.
  const own = new Set(shown).size === shown.length && !shown.includes(undefined);
  return scanPages.map((scan, i) => {
    const said = belongs[i];
    const number = typeof said === 'number' ? said : own ? shown[i]! : i + 1;
    return { scan, number, words: counts[i]!.words, aligned: counts[i]!.aligned };
  });
}
