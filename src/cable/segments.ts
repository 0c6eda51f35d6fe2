/**
 * The file cut into lines, as three rows of numbers: cheaper than an object a line, and a
 * transcript of 16 MB has a quarter of a million of them.
 */
export interface Segments {
  readonly text: string;
  readonly count: number;
  /** Offset of the first character. */
  readonly start: Int32Array;
  /** Offset after the last character before the line end. */
  readonly end: Int32Array;
}

/**
 * Cuts at `\n`, `\r\n` and `\r`; a form feed that begins a line is a segment of its own, since it
 * is a page line with the text after it on the same line.
 */
export function cutSegments(text: string): Segments {
  let room = 64 + (text.length >> 5);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let count = 0;
  const push = (from: number, to: number): void => {
    if (count === room) {
      room *= 2;
      start = grown(start, room);
      end = grown(end, room);
    }
    start[count] = from;
    end[count++] = to;
  };
  // A byte order mark is no part of the first line: `\uFEFFSECRET` is a banner.
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const size = text.length;
  let returns = text.indexOf('\r');
  while (from <= size) {
    while (text.charCodeAt(from) === 12) {
      push(from, from + 1);
      from++;
    }
    let to = text.indexOf('\n', from);
    if (to < 0) to = size;
    let next = to + 1;
    if (returns >= 0 && returns < from) returns = text.indexOf('\r', from);
    if (returns >= 0 && returns < to) {
      next = returns + 1 === to && to < size ? to + 1 : returns + 1;
      to = returns;
    }
    push(from, to);
    from = next;
  }
  return { text, count, start: start.subarray(0, count), end: end.subarray(0, count) };
}

function grown(row: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(row);
  return wider;
}

/** The text of one segment without white space at its ends. */
export function trimmed(segments: Segments, index: number): string {
  return segments.text.slice(segments.start[index], segments.end[index]).trim();
}
