import { type Extent, type Edit, touches } from '../cable/index.js';
import { wordAt } from './selection.js';
import { countWords } from './stats.js';

/** The marks that a selection can be put in. */
export type ToggledMark = 'illegible' | 'unclear' | 'deleted' | 'added' | 'underlined' | 'sic';

/** What putting a selection in a mark does. */
export interface Toggle {
  edits: Edit[];
  /** What is selected afterwards, in the new text. */
  selection: Extent;
}

/** What stands before and behind the words that are marked. */
const WRAPS: Readonly<Record<'deleted' | 'added' | 'underlined', readonly [string, string]>> = {
  deleted: ['~~', '~~'],
  added: ['{', '}'],
  underlined: ['_', '_'],
};

/**
 * Puts the selected words in an editor's mark, or takes them out of it where they are in one. With
 * nothing selected the word at the place is meant, and where there is none, an empty mark is made.
 *
 * Words that are said to be illegible are replaced by the mark, with how many they were.
 */
export function toggleMark(text: string, selected: Extent, kind: ToggledMark): Toggle {
  const extent = words(text, selected);
  switch (kind) {
    case 'illegible':
      return toggleIllegible(text, extent, selected);
    case 'unclear':
      return toggleUnclear(text, extent);
    case 'sic':
      return toggleSuffix(text, extent, ' [sic]');
    default:
      return toggleWrap(text, extent, WRAPS[kind]);
  }
}

/** The selection without white space at its ends, or the word at it where it is empty. */
function words(text: string, { start, end }: Extent): Extent {
  const part = text.slice(start, end);
  const bare = part.trim();
  if (bare === '') return wordAt(text, start) ?? { start, end: start };
  const from = start + part.indexOf(bare);
  return { start: from, end: from + bare.length };
}

function toggleWrap(
  text: string,
  { start, end }: Extent,
  [open, close]: readonly [string, string],
): Toggle {
  const inside = text.slice(start, end);
  const wrapped = inside.startsWith(open) && inside.endsWith(close);
  if (wrapped && inside.length > open.length + close.length) {
    return unwrap({ start: start + open.length, end: end - close.length }, open, close);
  }
  if (text.startsWith(close, end) && text.slice(0, start).endsWith(open)) {
    return unwrap({ start, end }, open, close);
  }
  // A mark ends with its paragraph: one around each.
  const edits: Edit[] = [];
  let last = start;
  for (const { start: from, end: to } of blocks(text, { start, end })) {
    edits.push({ start: from, end: from, text: open }, { start: to, end: to, text: close });
    last = to;
  }
  const first = start + open.length;
  const size = (edits.length / 2 - 1) * (open.length + close.length);
  return { edits: merged(edits), selection: { start: first, end: last + open.length + size } };
}

/** Two insertions at one place are one. */
function merged(edits: Edit[]): Edit[] {
  const [first, second] = edits;
  if (!first || !second || edits.length > 2 || first.start < second.start) return edits;
  return [{ ...first, text: first.text + second.text }];
}

function unwrap({ start, end }: Extent, open: string, close: string): Toggle {
  const edits = [
    { start: start - open.length, end: start, text: '' },
    { start: end, end: end + close.length, text: '' },
  ];
  return { edits, selection: { start: start - open.length, end: end - open.length } };
}

/** The parts of an extent between its blank lines. */
function blocks(text: string, { start, end }: Extent): Extent[] {
  const found: Extent[] = [];
  let from = start;
  for (const { index, 0: gap } of text
    .slice(start, end)
    .matchAll(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/g)) {
    found.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  found.push({ start: from, end });
  return found;
}

/** `word[?]` for one word, `[these words?]` for more. */
function toggleUnclear(text: string, { start, end }: Extent): Toggle {
  const inside = text.slice(start, end);
  if (text.startsWith('[?]', end)) {
    return { edits: [{ start: end, end: end + 3, text: '' }], selection: { start, end } };
  }
  if (inside.endsWith('[?]')) {
    return { edits: [{ start: end - 3, end, text: '' }], selection: { start, end: end - 3 } };
  }
  if (/^\[[^[\]]+\?\]$/.test(inside)) {
    const edits = [
      { start, end: start + 1, text: '' },
      { start: end - 2, end, text: '' },
    ];
    return { edits, selection: { start, end: end - 3 } };
  }
  if (text.startsWith('?]', end) && text.charAt(start - 1) === '[') {
    return unwrap({ start, end }, '[', '?]');
  }
  if (/\s/.test(inside)) {
    const edits = [
      { start, end: start, text: '[' },
      { start: end, end, text: '?]' },
    ];
    return { edits, selection: { start: start + 1, end: end + 1 } };
  }
  return { edits: [{ start: end, end, text: '[?]' }], selection: { start, end } };
}

function toggleSuffix(text: string, { start, end }: Extent, suffix: string): Toggle {
  const on = text.startsWith(suffix, end);
  const within = text.slice(start, end).endsWith(suffix);
  if (within) {
    const from = end - suffix.length;
    return { edits: [{ start: from, end, text: '' }], selection: { start, end: from } };
  }
  const edit = on
    ? { start: end, end: end + suffix.length, text: '' }
    : { start: end, end, text: suffix };
  return { edits: [edit], selection: { start, end } };
}

function toggleIllegible(text: string, extent: Extent, selected: Extent): Toggle {
  // A caret alone asks for a mark where it stands, not for the loss of the word beside it.
  const { start, end } = selected.start === selected.end ? selected : extent;
  const mark = illegibleAt(text, { start, end });
  if (mark) {
    return { edits: [{ ...mark, text: '' }], selection: { start: mark.start, end: mark.start } };
  }
  const count = countWords(text.slice(start, end));
  const words = count > 1 ? `[illegible: ${count} words]` : '[illegible]';
  const at = start + words.length;
  return { edits: [{ start, end, text: words }], selection: { start: at, end: at } };
}

/** The mark that an extent stands in. */
function illegibleAt(text: string, { start, end }: Extent): Extent | undefined {
  const from = text.lastIndexOf('[', start);
  const match =
    from < 0 ? null : /^\[illegible[^[\]\r\n]{0,40}\]/.exec(text.slice(from, from + 60));
  const mark = match && { start: from, end: from + match[0].length };
  return mark && touches(mark, start) && end <= mark.end ? mark : undefined;
}
