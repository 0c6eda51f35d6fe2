import type { Place, Span } from './nodes.js';

/** Turns offsets into unist points: line and column from 1, offset from 0, in UTF-16 code units. */
export interface Points {
  at(offset: number): Place;
  span(start: number, end: number): Span;
}

/**
 * Lines end at `\n`, `\r\n` and `\r`, as in VS Code. `starts` are the offsets at which they begin,
 * where they are known.
 */
export function pointsOf(text: string, starts: readonly number[] = lineStarts(text)): Points {
  let last = 0;
  let place: Place = { line: 1, column: 1, offset: 0 };
  const at = (offset: number): Place => {
    // A node begins where the one before it ends, mostly: the two share the place.
    if (offset === place.offset) return place;
    // Nodes are placed in the order of the text, so the line is nearly always this one or the next.
    if (offset < starts[last]! || offset >= (starts[last + 1] ?? Infinity)) {
      last = find(starts, offset);
    }
    place = { line: last + 1, column: offset - starts[last]! + 1, offset };
    return place;
  };
  return { at, span: (start, end) => ({ start: at(start), end: at(end) }) };
}

/**
 * The places of a text whose lines stand within another, at the offsets `lines`: a fenced block of
 * Markdown.
 */
export function pointsWithin(text: string, lines: readonly number[], outer: Points): Points {
  const starts = lineStarts(text);
  const at = (offset: number): Place => {
    const line = find(starts, offset);
    return outer.at(lines[line]! + offset - starts[line]!);
  };
  return { at, span: (start, end) => ({ start: at(start), end: at(end) }) };
}

/** Offsets at which lines start. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let back = text.indexOf('\r');
  while (feed >= 0 || back >= 0) {
    if (back >= 0 && (feed < 0 || back < feed)) {
      if (back + 1 !== feed) starts.push(back + 1);
      back = text.indexOf('\r', back + 1);
    } else {
      starts.push(feed + 1);
      feed = text.indexOf('\n', feed + 1);
    }
  }
  return starts;
}

/** Index of the last start that is not after the offset. */
function find(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
