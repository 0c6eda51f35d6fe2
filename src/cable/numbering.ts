import type { NumberStyle } from './nodes.js';

/** One way of reading the label at the start of a line. */
export interface Reading {
  style: NumberStyle;
  ordinal: number;
}

/** A label that may be a paragraph number. */
export interface Label {
  /** As typed, punctuation included: `(2)`. */
  value: string;
  label: string;
  /** Most likely first; `(i)` is a Roman one or the ninth letter. */
  readings: readonly Reading[];
  lostDigit: boolean;
}

/** `2.`, `6A.`, `(b)`, `IV.`; and `9 .`, as some wires were set. */
const LABEL =
  /^(?:\((\d{1,3}[A-Za-z]?|[A-Za-z]|[ivxIVX]{2,5})\)|(\d{1,3}[A-Za-z]?|[A-Za-z]|[IVX]{2,5})([.)])|(\d{1,3}) \.)(?=\s|$|\()/;
/** Not `3. . . . text`, which is an ellipsis. */
const LOST = /^\d{1,2}\. ?\.(?=\s)(?!\s*\.)/;

/** The label at the start of a line; undefined when there is none. Cheap for lines of prose. */
export function readLabelAt(line: string): Label | undefined {
  const first = line.charCodeAt(0);
  const opens = first === 40;
  const digit = first >= 48 && first <= 57;
  if (!opens && !digit) {
    const second = line.charCodeAt(1);
    if (second !== 46 && second !== 41 && !/^[IVX]{2,5}[.)]/.test(line)) return undefined;
  }
  const lost = digit ? LOST.exec(line) : null;
  if (lost) {
    const label = line.slice(0, line.indexOf('.'));
    return {
      value: lost[0],
      label,
      readings: [{ style: '1.', ordinal: Number(label) }],
      lostDigit: true,
    };
  }
  const match = LABEL.exec(line);
  if (!match) return undefined;
  const label = (match[1] ?? match[2] ?? match[4])!;
  const readings = readingsOf(label, match[1] !== undefined, match[3]);
  return readings.length ? { value: match[0], label, readings, lostDigit: false } : undefined;
}

function readingsOf(label: string, bracketed: boolean, point: string | undefined): Reading[] {
  if (/^\d/.test(label)) {
    const style = bracketed ? '(1)' : point === ')' ? '1)' : '1.';
    return [{ style, ordinal: Number.parseInt(label, 10) }];
  }
  const upper = label === label.toUpperCase();
  const readings: Reading[] = [];
  if (label.length === 1) {
    const style = bracketed ? (upper ? '(A)' : '(a)') : point === ')' ? 'a)' : upper ? 'A.' : 'a.';
    readings.push({ style, ordinal: (label.charCodeAt(0) | 32) - 96 });
  }
  const roman = romanValue(label.toUpperCase());
  if (roman > 0 && point !== ')') {
    const style = bracketed ? (upper ? '(I)' : '(i)') : upper ? 'I.' : undefined;
    if (style) readings.push({ style, ordinal: roman });
  }
  return readings;
}

const ROMANS = [
  'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X',
  'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX',
]; // prettier-ignore

function romanValue(label: string): number {
  return ROMANS.indexOf(label) + 1;
}

/** A place where a numbered paragraph may begin. */
export interface Candidate {
  label: Label;
  /**
   * How much the place itself says: `block` after a blank line; `turn` after a page turn with the
   * sentence before it open; `line` within a block, after a closed sentence; `wrapped` within a
   * block, in mid-sentence.
   */
  place: 'block' | 'turn' | 'line' | 'wrapped';
  /** Of a `line`: the sentence before it is closed, where else its line was only cut short. */
  closed?: boolean;
  /** The message before has ended: another may begin, with rows of its own. */
  fresh?: boolean;
}

/** How a candidate was read: its row's style, its ordinal and how deep the row stands. */
export interface Numbered {
  style: NumberStyle;
  ordinal: number;
  depth: number;
}

/** Numbers above this are years and telegram numbers unless they exactly follow their neighbour. */
const LIKELY = 40;
/** Deepest row that nests; rows within it take each other's place. */
const DEEPEST = 7;
/** How many candidates ahead a row's second member is looked for. */
const AHEAD = 12;

interface Row {
  style: NumberStyle;
  last: number;
  /** A member of it began without a blank line above, as on a tight wire. */
  tight: boolean;
}

/**
 * Decides which labels are paragraph numbers: a number must fit its neighbours, so that
 * `1962. The year` and a telegram's own `679.` are none. Rows nest by style; a row of the same
 * style that begins again at 1 is a list inside, from which the outer row may return.
 *
 * Returns one entry a candidate, undefined where the label is text.
 */
export function resolveNumbers(candidates: readonly Candidate[]): (Numbered | undefined)[] {
  const stack: Row[] = [];
  return candidates.map((candidate, index) => {
    const first = candidate.label.readings.some(({ ordinal }) => ordinal === 1);
    if (candidate.fresh && first) stack.length = 0;
    const choice = choose(candidate, stack, candidates, index);
    if (!choice) return undefined;
    const { style, ordinal, depth } = choice;
    const row = stack[depth];
    const tight = isTight(candidate) || (row?.style === style && row.tight);
    stack.length = depth;
    stack.push({ style, last: ordinal, tight });
    return choice;
  });
}

function choose(
  { label, place }: Candidate,
  stack: readonly Row[],
  all: readonly Candidate[],
  index: number,
): Numbered | undefined {
  // 1. It continues a row, the innermost first.
  const continued = continues(label, stack, stack.length - 1);
  if (place === 'wrapped') {
    // On a tight wire a number may stand below a sentence that lost its end.
    if (continued?.style !== '1.' || !stack[continued.depth]!.tight) return undefined;
    return hasNext('1.', continued.ordinal - 1, all, index) ? undefined : continued;
  }
  if (continued) {
    // 1, 2, [1, 2,] 3: where a list inside stands level with the row around it, the row goes on,
    // unless the same number comes once more for it.
    const outer = continues(label, stack, continued.depth - 1);
    const again = outer && hasNext(outer.style, outer.ordinal - 1, all, index);
    return outer?.style === continued.style && !again ? outer : continued;
  }
  // 2. It begins a row: at its first member, or with a second member to prove it.
  const known = (style: NumberStyle): number => lastIndexOf(stack, style);
  for (const { style, ordinal } of label.readings) {
    if (ordinal !== 1 || place === 'turn') continue;
    // `I.` alone may be an initial, and `1.` in mid-block a figure: they want a second member.
    if ((place === 'block' && style !== 'I.') || hasNext(style, 1, all, index)) {
      return { style, ordinal, depth: Math.min(stack.length, DEEPEST) };
    }
  }
  if (place === 'line') return misfit(all[index]!, stack, all, index);
  if (place !== 'block') return undefined;
  // 3. It belongs to a row but does not fit: a gap, a double, a slip. The checks speak of it.
  for (const { style, ordinal } of label.readings) {
    const depth = known(style);
    if (depth < 0) continue;
    const { last } = stack[depth]!;
    if (
      Math.abs(ordinal - last) <= 3 ||
      (ordinal <= LIKELY && hasNext(style, ordinal, all, index))
    ) {
      return { style, ordinal, depth };
    }
    if (ordinal <= LIKELY && stack.length === depth + 1 && last >= 2)
      return { style, ordinal, depth };
  }
  // 4. A fragment begins in mid-row: the next page of a cable may start with 5.
  for (const { style, ordinal } of label.readings) {
    if (known(style) < 0 && ordinal <= LIKELY && hasNext(style, ordinal, all, index)) {
      return { style, ordinal, depth: Math.min(stack.length, DEEPEST) };
    }
  }
  return undefined;
}

function isTight({ place }: Candidate): boolean {
  return place === 'line' || place === 'wrapped';
}

/**
 * A gap or a double on a tight wire, where no blank line says that a paragraph begins. For a gap the
 * row must lack the number that was expected, and show its habit or its next member; a number that
 * stands once more needs the habit, or a closed sentence before it.
 */
function misfit(
  { label: { readings }, closed = false }: Candidate,
  stack: readonly Row[],
  all: readonly Candidate[],
  index: number,
): Numbered | undefined {
  const [{ style, ordinal }] = readings as [Reading];
  const depth = lastIndexOf(stack, style);
  if (depth < 0 || (style !== '1.' && style !== '(1)')) return undefined;
  const { last, tight } = stack[depth]!;
  const doubled = ordinal === last && (tight || closed);
  const gap = ordinal > last && ordinal <= last + 3 && !hasNext(style, last, all, index);
  return doubled || (gap && (tight || hasNext(style, ordinal, all, index)))
    ? { style, ordinal, depth }
    : undefined;
}

/** The row at or outside `from` that the label continues. */
function continues(label: Label, stack: readonly Row[], from: number): Numbered | undefined {
  for (let depth = from; depth >= 0; depth--) {
    const row = stack[depth]!;
    for (const { style, ordinal } of label.readings) {
      if (style !== row.style) continue;
      if (ordinal === row.last + 1) return { style, ordinal, depth };
      // 6A, 6B, 7: the parts of one number stand in its row.
      if (ordinal === row.last && /\d[A-Za-z]$/.test(label.label)) return { style, ordinal, depth };
      if (label.lostDigit && completes(ordinal, row.last + 1)) {
        return { style, ordinal: row.last + 1, depth };
      }
    }
  }
  return undefined;
}

/** Whether the next member of the row stands among the following candidates. */
function hasNext(
  style: NumberStyle,
  ordinal: number,
  all: readonly Candidate[],
  index: number,
): boolean {
  const end = Math.min(all.length, index + 1 + AHEAD);
  for (let i = index + 1; i < end; i++) {
    const { readings, lostDigit } = all[i]!.label;
    for (const reading of readings) {
      if (reading.style !== style) continue;
      if (reading.ordinal === ordinal + 1 || (lostDigit && completes(reading.ordinal, ordinal + 1)))
        return true;
    }
  }
  return false;
}

/** `1. .` is what is left of 10 to 19. */
function completes(rest: number, ordinal: number): boolean {
  return ordinal > 9 && String(ordinal).startsWith(String(rest));
}

function lastIndexOf(stack: readonly Row[], style: NumberStyle): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    if (stack[depth]!.style === style) return depth;
  }
  return -1;
}
