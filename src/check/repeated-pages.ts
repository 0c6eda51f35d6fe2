import type { FurnishedPage } from './furniture.js';

/** Fewest characters by which a page is known again. */
const LEAST = 120;

/** Characters at either end of a page that are compared. */
const ENDS = 80;

/** Pages whose text stands on an earlier page already, with that page: alike at both ends, and as long. */
export function repeatsOf(
  text: string,
  pages: readonly FurnishedPage[],
): Map<FurnishedPage, FurnishedPage> {
  const seen = new Map<string, FurnishedPage>();
  const repeats = new Map<FurnishedPage, FurnishedPage>();
  if (pages.length < 2) return repeats;
  for (const page of pages) {
    const length = page.to - page.from;
    if (length < LEAST) continue;
    const first = plain(text.slice(page.from, page.from + ENDS)).slice(0, ENDS / 2);
    const original = seen.get(first);
    if (!original) {
      seen.set(first, page);
      continue;
    }
    const difference = Math.abs(length - (original.to - original.from));
    if (difference * 50 <= length && lastOf(text, page) === lastOf(text, original))
      repeats.set(page, original);
  }
  return repeats;
}

function lastOf(text: string, { to }: FurnishedPage): string {
  return plain(text.slice(to - ENDS, to)).slice(-ENDS / 2);
}

/** Blanks and line ends differ from one transcription to the next. */
function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
