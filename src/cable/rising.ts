/**
 * The most items that can be kept, in their order, so that their values rise: places that two texts
 * share, without those that cross (longest increasing subsequence, by patience sorting).
 */
export function longestRising<T>(items: readonly T[], valueOf: (item: T) => number): T[] {
  const values = items.map(valueOf);
  /** The last item of the row of each length that ends lowest. */
  const tops: number[] = [];
  const before = new Int32Array(items.length);
  values.forEach((value, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tops[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low ? tops[low - 1]! : -1;
    tops[low] = index;
  });
  const row: T[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]!) row.push(items[at]!);
  return row.reverse();
}
