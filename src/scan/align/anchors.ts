import { longestRising } from '../../cable/index.js';
import { isWord } from './key.js';
import type { Side, Step } from './step.js';

/** Letters that a single word must have to be an anchor: shorter ones are alike by chance. */
const SHORTEST = 4;

/** A place where both texts say the same: indexes of a word of the transcript and of the scan. */
type Anchor = readonly [word: number, read: number];

/**
 * Places in two stretches where they surely run together: pairs of neighbouring words that each has
 * only once, or, where there are none, such single words. In the order of both texts.
 */
export function anchorsOf(words: readonly Side[], scan: readonly Side[], stretch: Step): Anchor[] {
  const pairs = common(words, scan, stretch, pairAt);
  return pairs.length ? pairs : common(words, scan, stretch, wordAt);
}

type Cue = (side: readonly Side[], at: number, end: number) => string | undefined;

const pairAt: Cue = (side, at, end) => {
  if (at + 1 >= end) return undefined;
  const [first, second] = [side[at]!.key, side[at + 1]!.key];
  return isWord(first) && isWord(second) ? `${first} ${second}` : undefined;
};

const wordAt: Cue = (side, at) => {
  const { key } = side[at]!;
  return key.length >= SHORTEST ? key : undefined;
};

function common(
  words: readonly Side[],
  scan: readonly Side[],
  { from, to, scanFrom, scanTo }: Step,
  cue: Cue,
): Anchor[] {
  const there = once(scan, scanFrom, scanTo, cue);
  const anchors: Anchor[] = [];
  for (const [key, word] of once(words, from, to, cue)) {
    const read = there.get(key);
    if (word >= 0 && read !== undefined && read >= 0) anchors.push([word, read]);
  }
  return longestRising(
    anchors.sort((a, b) => a[0] - b[0]),
    ([, read]) => read,
  );
}

/** Where each cue stands; -1 for one that stands twice. */
function once(side: readonly Side[], from: number, to: number, cue: Cue): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const key = cue(side, i, to);
    if (key !== undefined) places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}
