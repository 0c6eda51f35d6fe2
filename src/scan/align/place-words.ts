import type { PlacedWord } from './placed-scan.js';
import { isLink, type Step } from './step.js';
import type { TranscriptWord } from './transcript-words.js';

/**
 * The page of each word: its partner's, else the one that a person said (`said`, by the index of the
 * transcript's page), else that of the nearest word on its own page.
 */
export function placeWords(
  words: readonly TranscriptWord[],
  scan: readonly PlacedWord[],
  steps: readonly Step[],
  said: ReadonlyMap<number, number>,
): number[] {
  const places = words.map(({ page }) => said.get(page));
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
