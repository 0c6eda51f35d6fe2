import type { Extent } from '../cable/index.js';

/** Whether two stretches have a character in common. */
export function overlap(a: Extent, b: Extent): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether two stretches are of one place: they overlap, or an empty one is at the other. */
export function meet(a: Extent, b: Extent): boolean {
  const isEmpty = a.start === a.end || b.start === b.end;
  return isEmpty ? Math.max(a.start, b.start) <= Math.min(a.end, b.end) : overlap(a, b);
}

/** From where the first of some stretches begins to where the last of them ends. */
export function around(extents: readonly Extent[]): Extent {
  return {
    start: Math.min(...extents.map(({ start }) => start)),
    end: Math.max(...extents.map(({ end }) => end)),
  };
}
