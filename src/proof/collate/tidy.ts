import type { Extent } from '../../cable/index.js';
import type { Segment } from './segments.js';

/**
 * Gives a mark of punctuation back to the word that it belongs to. Where the last word of a sentence
 * is missing, words as typed leave a point too many before it: `go not.` against `go.` is `go` with
 * a point and no `not.`, and ought to be `go` without `not`, then the same point.
 */
export function tidied(a: string, b: string, segments: readonly Segment[]): Segment[] {
  const tidy: Segment[] = [];
  for (const segment of segments) {
    tidy.push(segment);
    // The two halves stand side by side, or with the white space before the word between them.
    for (const size of [2, 3]) {
      const joined = endOf(a, b, tidy.slice(-size), size);
      if (joined) tidy.splice(-size, size, ...joined);
    }
  }
  return tidy;
}

/** What some neighbours are when one side, taken together, is the end of the other. */
function endOf(a: string, b: string, row: readonly Segment[], size: number): Segment[] | undefined {
  const [one, next] = [row[0]!, row.at(-1)!];
  if (row.length < size || one.same || next.same) return undefined;
  const inA = { start: one.a.start, end: next.a.end };
  const inB = { start: one.b.start, end: next.b.end };
  const [x, y] = [a.slice(inA.start, inA.end), b.slice(inB.start, inB.end)];
  const between = a.slice(one.a.end, next.a.start);
  if (between.trim() || !y || !x) return undefined;
  if (isEmpty(one.a) && isEmpty(next.b) && x.endsWith(y)) return cut(inA, inB, y.length);
  const turned = isEmpty(one.b) && isEmpty(next.a) && y.endsWith(x);
  return turned ? cut(inA, inB, x.length) : undefined;
}

function isEmpty({ start, end }: Extent): boolean {
  return start === end;
}

/** Two stretches as what stands before their common end, and that end. */
function cut(a: Extent, b: Extent, common: number): Segment[] {
  return [
    {
      a: { start: a.start, end: a.end - common },
      b: { start: b.start, end: b.end - common },
      same: false,
    },
    {
      a: { start: a.end - common, end: a.end },
      b: { start: b.end - common, end: b.end },
      same: true,
    },
  ];
}
