/** Costs of one step of an alignment: less is likelier. */
export const GAP = 8;
const LEAST = 3;
const MOST = 2 * GAP;

/**
 * What it costs to take one reading for the other: 0 for the same, at most two gaps for words that
 * have nothing in common. Capitals count for little.
 */
export function costOf(a: string, b: string): number {
  if (a === b) return 0;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x === y) return 2;
  const longest = Math.max(x.length, y.length);
  return Math.min(MOST, LEAST + Math.round(((MOST - LEAST) * editDistance(x, y)) / longest));
}

/** Insertions, deletions and substitutions between two sequences (Levenshtein). */
export function editDistance(a: ArrayLike<unknown>, b: ArrayLike<unknown>): number {
  let from = 0;
  let endA = a.length;
  let endB = b.length;
  while (from < endA && from < endB && a[from] === b[from]) from++;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const width = endB - from;
  const row = Uint32Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = from; i < endA; i++) {
    let diagonal = row[0]!;
    row[0] = diagonal + 1;
    for (let j = 1; j <= width; j++) {
      const above = row[j]!;
      row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + (a[i] === b[from + j - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  return row[width]!;
}
