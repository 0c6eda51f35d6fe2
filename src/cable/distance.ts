/**
 * How many typing slips lie between two words: insertions, deletions, substitutions and exchanges
 * of neighbours (optimal string alignment). Stops at `limit + 1`, so that a long word is cheap to
 * turn away.
 *
 * Source: Damerau, "A technique for computer detection and correction of spelling errors", 1964.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || lettersApart(a, b) > limit * 2) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/**
 * How many letters stand in only one of two words. No slip changes more than two of them, so this
 * turns away words that have little in common without comparing them place by place.
 */
function lettersApart(a: string, b: string): number {
  let rest = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The letters of a word as bits, A and a alike. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}
