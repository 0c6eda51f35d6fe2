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
  return rising(pairs);
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

/** The longest row of pairs that rises in both; they come in the order of B. */
function rising(pairs: readonly Anchor[]): Anchor[] {
  const tails: number[] = [];
  const before = new Int32Array(pairs.length);
  pairs.forEach(({ a }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]!.a < a) low = middle + 1;
      else high = middle;
    }
    before[index] = low ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const row: Anchor[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) row.push(pairs[at]!);
  return row.reverse();
}
