import type { CopiedStretch } from './reading-copy.js';

/** A place of the cable in its reading copy; of what the copy leaves out, the place where it was. */
export function placeInCopy(stretches: readonly CopiedStretch[], offset: number): number {
  return placed(stretches, 'cable', 'copy', offset);
}

/** A place of the reading copy in the cable; of a word that was supplied, the gap. */
export function placeInCable(stretches: readonly CopiedStretch[], offset: number): number {
  return placed(stretches, 'copy', 'cable', offset);
}

function placed(
  stretches: readonly CopiedStretch[],
  from: 'copy' | 'cable',
  to: 'copy' | 'cable',
  offset: number,
): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]![from] <= offset) low = middle + 1;
    else high = middle;
  }
  const before = stretches[low - 1];
  if (before && offset <= before[from] + before.length) return before[to] + offset - before[from];
  // Between two stretches it is the one that comes.
  const next = stretches[low];
  if (next) return next[to];
  return before ? before[to] + before.length : 0;
}
