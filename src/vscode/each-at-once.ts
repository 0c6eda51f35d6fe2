/** Does a piece of work for each of many, so many of them at the same time. */
export async function eachAtOnce<T>(
  all: readonly T[],
  many: number,
  work: (one: T, index: number) => Promise<void>,
): Promise<void> {
  const left = all.entries();
  const worker = async (): Promise<void> => {
    for (const [index, one] of left) await work(one, index);
  };
  await Promise.all(Array.from({ length: many }, worker));
}
