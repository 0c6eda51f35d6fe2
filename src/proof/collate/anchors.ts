import { longestRising } from '../../cable/index.js';

/** A place where both sequences surely say the same: indexes into A and B. */
export interface Anchor {
  a: number;
  b: number;
}

/**
 * Places from which three words follow that stand once in either sequence, those that are in the
 * same order in both. They part a long alignment into short ones (patience diff, B. Cohen).
 */
export function anchorsOf(a: readonly string[], b: readonly string[]): Anchor[] {
  const inA = onceOf(a);
  const pairs: Anchor[] = [];
  for (const [key, at] of onceOf(b)) {
    const from = inA.get(key);
    if (from !== undefined && from >= 0 && at >= 0) pairs.push({ a: from, b: at });
  }
  return longestRising(pairs, ({ a: at }) => at);
}

/** Where each run of three words stands; -1 for one that stands more than once. In rising order. */
function onceOf(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i + 2 < words.length; i++) {
    const key = `${words[i]!}\n${words[i + 1]!}\n${words[i + 2]!}`;
    places.set(key, places.has(key) ? -1 : i);
  }
  return places;
}
