import type { Extent } from '../../cable/index.js';
import { collate, type Transcript } from '../collate/collate.js';
import { meet } from '../extents.js';
import { type Remaining, remainingErrors } from './remaining.js';

/** What two people changed in one text, each without seeing what the other did. */
export interface TwoReaders {
  first: number;
  second: number;
  /** Places that both changed, and those of them where they did not change them alike. */
  both: number;
  unlike: number;
  remaining: Remaining;
}

interface Correction {
  at: Extent;
  put: string;
}

/** Compares two readings of one text, and estimates the errors that both passed over. */
export function readersOf(text: Transcript, first: Transcript, second: Transcript): TwoReaders {
  const [one, other] = [correctionsOf(text, first), correctionsOf(text, second)];
  let both = 0;
  let unlike = 0;
  const free = new Set(other);
  for (const { at, put } of one) {
    const same = [...free].find((each) => meet(at, each.at));
    if (!same) continue;
    free.delete(same);
    both++;
    if (same.put !== put) unlike++;
  }
  const [n1, n2] = [one.length, other.length];
  return { first: n1, second: n2, both, unlike, remaining: remainingErrors(n1, n2, both) };
}

/** What a reader changed, layout left out. */
function correctionsOf(text: Transcript, read: Transcript): Correction[] {
  return collate(text, read)
    .differences.filter(({ minor }) => !minor)
    .map(({ a, b }) => ({ at: a, put: b.text }));
}
