/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds that each run takes, the first `warmUp` runs not counted. */
export async function times(runs: number, warmUp: number, work: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < warmUp + runs; run++) {
    const start = performance.now();
    await work();
    if (run >= warmUp) taken.push(performance.now() - start);
  }
  return taken;
}
