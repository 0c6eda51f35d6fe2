/**
 * The file cut into lines, as two rows of numbers: cheaper than an object a line, and a transcript
 * of 16 MB has a quarter of a million of them.
 */
export interface Segments {
  readonly text: string;
  readonly count: number;
  /** Offset of the first character. */
  readonly start: readonly number[];
  /** Offset after the last character before the line end. */
  readonly end: readonly number[];
  /** Offsets at which lines start, as `lineStarts` gives them. */
  readonly lines: readonly number[];
}

/**
 * Cuts at `\n`, `\r\n` and `\r`; a form feed that begins a line is a segment of its own, since it
 * is a page line with the text after it on the same line.
 */
export function cutSegments(text: string): Segments {
  // Plain arrays: to allot typed ones takes as long as to cut a whole telegram.
  const start: number[] = [];
  const end: number[] = [];
  const lines = [0];
  // A byte order mark is no part of the first line: `\uFEFFSECRET` is a banner.
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const size = text.length;
  let returns = text.indexOf('\r');
  while (from <= size) {
    while (text.charCodeAt(from) === 12) {
      start.push(from);
      end.push(from + 1);
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
    start.push(from);
    end.push(to);
    from = next;
    if (from <= size) lines.push(from);
  }
  return { text, count: start.length, start, end, lines };
}

/** The text of one segment without white space at its ends. */
export function trimmed(segments: Segments, index: number): string {
  return segments.text.slice(segments.start[index], segments.end[index]).trim();
}
