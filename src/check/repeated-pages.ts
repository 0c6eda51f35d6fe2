import type { FurnishedPage } from './furniture.js';

/** Fewest characters by which a page is known again. */
const LEAST = 120;

/** Characters at either end of a page that are compared. */
const ENDS = 160;

/** Letters and digits of these that count. */
const KEPT = 80;

/** Pages whose text stands on an earlier page already, with that page: alike at both ends, and as long. */
export function repeatsOf(
  text: string,
  pages: readonly FurnishedPage[],
): Map<FurnishedPage, FurnishedPage> {
  const seen = new Map<string, FurnishedPage[]>();
  const repeats = new Map<FurnishedPage, FurnishedPage>();
  for (const page of pages) {
    if (page.to - page.from < LEAST) continue;
    const first = plain(text.slice(page.from, Math.min(page.to, page.from + ENDS)));
    const last = plain(text.slice(Math.max(page.from, page.to - ENDS), page.to));
    const key = `${first.slice(0, KEPT)} ${last.slice(-KEPT)}`;
    const alike = seen.get(key);
    const original = alike?.find((other) => isAsLong(page, other));
    if (original) repeats.set(page, original);
    else if (alike) alike.push(page);
    else seen.set(key, [page]);
  }
  return repeats;
}

function isAsLong(a: FurnishedPage, b: FurnishedPage): boolean {
  const length = a.to - a.from;
  return Math.abs(length - (b.to - b.from)) * 50 <= length;
}

/** Letters and digits only: blanks and line ends differ from one transcription to the next. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
