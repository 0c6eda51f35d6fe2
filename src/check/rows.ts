import type { NumberMark, NumberStyle } from '../cable/index.js';
import type { ParagraphView } from './view.js';

/** A numbered paragraph in its row. */
export interface Member {
  number: NumberMark;
  row: Row;
  paragraph: ParagraphView;
  /** Its index among all paragraphs of the cable. */
  at: number;
}

/** Paragraphs that are numbered together: `1. 2. 3.`, or the `a. b. c.` inside one of them. */
export interface Row {
  style: NumberStyle;
  /** Never empty. */
  members: Member[];
  /** The member of another row inside which this one stands. */
  within: Member | undefined;
}

/** The rows of numbers of a cable, in the order in which they begin. */
export function rowsOf(paragraphs: readonly ParagraphView[]): Row[] {
  const rows: Row[] = [];
  const open: Row[] = [];
  paragraphs.forEach((paragraph, at) => {
    const { number, node } = paragraph;
    if (!number) return;
    open.length = Math.min(open.length, node.depth + 1);
    let row = open[node.depth];
    if (row?.style !== number.style) {
      open.length = Math.min(open.length, node.depth);
      row = { style: number.style, members: [], within: open.at(-1)?.members.at(-1) };
      open.push(row);
      rows.push(row);
    }
    row.members.push({ number, row, paragraph, at });
  });
  return rows;
}

const LETTERS: ReadonlySet<NumberStyle> = new Set<NumberStyle>(['A.', 'a.', '(A)', '(a)', 'a)']);

/** Whether the members are lettered, `a. b. c.`, and not numbered. */
export function isLettered({ style }: Row): boolean {
  return LETTERS.has(style);
}

/** The member of a row of the same style inside which this row stands; undefined for most rows. */
export function sameWithin(row: Row): Member | undefined {
  let { within } = row;
  while (within && within.row.style !== row.style) within = within.row.within;
  return within;
}

/** Whether the row goes on after a member of it. */
export function goesOn({ row, at }: Member): boolean {
  return row.members.at(-1)!.at > at;
}

/** How the members of a row are written: `c` for 3 in a lettered row, `IV` for 4 in a Roman one. */
export function labelFor({ style }: Row, ordinal: number): string {
  if (style === 'A.' || style === '(A)') return String.fromCharCode(64 + ordinal);
  if (LETTERS.has(style)) return String.fromCharCode(96 + ordinal);
  if (style === 'I.' || style === '(I)') return roman(ordinal);
  return style === '(i)' ? roman(ordinal).toLowerCase() : String(ordinal);
}

const ROMAN_PARTS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(ordinal: number): string {
  let rest = ordinal;
  let letters = '';
  for (const [value, part] of ROMAN_PARTS) {
    for (; rest >= value; rest -= value) letters += part;
  }
  return letters;
}
