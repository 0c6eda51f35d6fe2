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
  const places = new Int32Array(words.length).fill(NOWHERE);
  if (said.size) words.forEach(({ page }, i) => (places[i] = said.get(page) ?? NOWHERE));
  for (const step of steps) {
    if (isLink(step)) places.fill(scan[step.scanFrom]!.page, step.from, step.to);
  }
  const following = new Int32Array(words.length);
  let next = scan.at(-1)?.page ?? 0;
  for (let i = words.length - 1; i >= 0; i--) {
    if (places[i] !== NOWHERE) next = places[i]!;
    following[i] = next;
  }
  let before = following[0] ?? 0;
  return words.map((word, i) => {
    if (places[i] !== NOWHERE) before = places[i]!;
    else if (i > 0 && words[i - 1]!.page !== word.page) before = following[i]!;
    return before;
  });
}

/** Stands for no page. */
const NOWHERE = -1;
