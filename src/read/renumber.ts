import {
  type Edit,
  type NumberMark,
  type NumberStyle,
  type Paragraph,
  paragraphsOf,
  type Root,
} from '../cable/index.js';
import { referencesOf } from './references.js';

/** What giving a paragraph another number changes, for a preview. */
export interface Renumbering {
  edits: Edit[];
  /** How many paragraphs get another number. */
  paragraphs: number;
  /** How many references to them follow. */
  references: number;
}

export interface RenumberOptions {
  /** Numbers the paragraphs after it in its row on from the new number. */
  followers?: boolean;
}

/**
 * Gives a paragraph another number, in its own style: `3`, `c`, `IV`. References to each paragraph
 * that changes follow it. Undefined where it has no number or the new one is none of its style.
 */
export function renumber(
  root: Root,
  paragraph: Paragraph,
  label: string,
  { followers = false }: RenumberOptions = {},
): Renumbering | undefined {
  const number = numberOf(paragraph);
  const first = number && ordinalOf(label.trim(), number.style);
  if (first === undefined) return undefined;
  const changed = new Map<Paragraph, string>();
  const row = followers ? rowFrom(root, paragraph) : [paragraph];
  row.forEach((member, index) => {
    const mark = numberOf(member)!;
    const next = labelOf(first + index, mark.style);
    if (next !== undefined && (next !== mark.label || mark.lostDigit)) changed.set(member, next);
  });
  const edits = [...changed].map(([member, next]) => numberEdit(numberOf(member)!, next));
  let references = 0;
  for (const { number: outer, part } of referencesOf(root)) {
    const places = part ? [outer, part] : [outer];
    const moved = places.filter(({ target }) => target && changed.has(target));
    if (moved.length) references++;
    for (const { start, end, target } of moved) {
      const next = changed.get(target!)!;
      edits.push({ start, end, text: end - start > 2 ? inWords(next) : next });
    }
  }
  edits.sort((a, b) => a.start - b.start);
  return { edits, paragraphs: changed.size, references };
}

/** The paragraph and those that follow it in its row; what stands inside them is passed over. */
function rowFrom(root: Root, paragraph: Paragraph): Paragraph[] {
  const { style } = numberOf(paragraph)!;
  const paragraphs = paragraphsOf(root);
  const row: Paragraph[] = [];
  for (const other of paragraphs.slice(paragraphs.indexOf(paragraph))) {
    const number = numberOf(other);
    if (!number || other.depth > paragraph.depth) continue;
    if (other.depth < paragraph.depth || number.style !== style) break;
    row.push(other);
  }
  return row;
}

function numberOf({ children: [first] }: Paragraph): NumberMark | undefined {
  return first?.type === 'number' ? first : undefined;
}

function numberEdit({ value, label, lostDigit, position }: NumberMark, next: string): Edit {
  const start = position.start.offset;
  if (lostDigit) return { start, end: position.end.offset, text: `${next}.` };
  const from = start + value.indexOf(label);
  return { start: from, end: from + label.length, text: next };
}

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** Spelt out where there is a word for it, as the number that it takes the place of was. */
function inWords(label: string): string {
  return WORDS[Number(label) - 1] ?? label;
}

/** The place in its row of a label in a style; undefined where it is none. */
function ordinalOf(label: string, style: NumberStyle): number | undefined {
  const bare = label.replace(/^\(/, '').replace(/[.)]$/, '').toUpperCase();
  let ordinal: number;
  if (style.includes('1')) ordinal = /^\d{1,3}$/.test(bare) ? Number(bare) : 0;
  else if (/I/i.test(style)) ordinal = ROMANS.indexOf(bare) + 1;
  else ordinal = /^[A-Z]$/.test(bare) ? bare.charCodeAt(0) - 64 : 0;
  return ordinal > 0 ? ordinal : undefined;
}

/** The label of a place in its row; undefined past the last letter or numeral. */
function labelOf(ordinal: number, style: NumberStyle): string | undefined {
  if (style.includes('1')) return ordinal < 1000 ? String(ordinal) : undefined;
  const roman = /I/i.test(style);
  const label = roman
    ? ROMANS[ordinal - 1]
    : ordinal <= 26
      ? String.fromCharCode(64 + ordinal)
      : undefined;
  return /[ai]/.test(style) ? label?.toLowerCase() : label;
}
