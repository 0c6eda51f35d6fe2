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

/**
 * The least of some times. What makes a run slower than another of the same work is the machine and
 * whatever else it does, for each contestant alike.
 */
export function quickest(taken: readonly number[]): number {
  return Math.min(...taken);
}
