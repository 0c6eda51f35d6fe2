import { endingOf } from '../../cable/index.js';
import type { Change } from '../imported.js';
import type { SourceLine } from './import.js';

/**
 * Undoes what programs do to the lines of a page: a blank line behind every line, as some OCR
 * leaves it, and the rests of lines that a mail program broke once more.
 */
export function closeUp(lines: readonly SourceLine[], changes: Change[]): SourceLine[] {
  return rejoined(singleSpaced(lines, changes), changes);
}

/** Fewest lines of text that tell how a text is spaced. */
const FEWEST = 6;

/** Takes out the blank lines of double spacing; where a paragraph ends one remains. */
function singleSpaced(lines: readonly SourceLine[], changes: Change[]): SourceLine[] {
  const full = lines.filter(({ text }) => text !== '').length;
  const gaps = gapsOf(lines);
  const single = gaps.filter(({ blank }) => blank === 1).length;
  const none = gaps.filter(({ blank }) => blank === 0).length;
  const wide = gaps.filter(({ blank }) => blank > 1).length;
  const width = widthOf(lines);
  // Paragraphs of one long line have blank lines between them too, but their lines are no width.
  if (full < FEWEST || none > gaps.length / 10 || single < gaps.length * 0.6 || width > 110)
    return [...lines];
  // Sentences that go on tell that lines are wrapped; lines that end with theirs may be paragraphs.
  const wrapped = gaps.filter(({ before: { text } }) => endingOf(text) !== 'closed').length;
  if (wrapped < gaps.length * 0.4) return [...lines];
  let taken = 0;
  const kept = new Set<SourceLine>();
  for (const { at, before, after, blank } of gaps) {
    kept.add(before).add(after);
    const paragraph = blank > 1 || (wide === 0 && !goesOn(before.text, after.text, width));
    if (paragraph) kept.add(lines[at + 1]!);
    else taken += blank;
  }
  changes.push({
    line: lines[0]!.line,
    kind: 'joined',
    from: '',
    to: '',
    why: `${taken} blank lines between lines of one paragraph are taken out`,
  });
  return lines.filter((line) => kept.has(line));
}

interface Gap {
  /** Index of the line before it. */
  at: number;
  before: SourceLine;
  after: SourceLine;
  /** Blank lines between the two. */
  blank: number;
}

function gapsOf(lines: readonly SourceLine[]): Gap[] {
  const gaps: Gap[] = [];
  let before: SourceLine | undefined;
  let blank = 0;
  lines.forEach((line, index) => {
    if (line.text === '') {
      blank++;
      return;
    }
    if (before) gaps.push({ at: index - blank - 1, before, after: line, blank });
    before = line;
    blank = 0;
  });
  return gaps;
}

/** The width to which most lines are filled, in characters: nine of ten are no longer. */
function widthOf(lines: readonly SourceLine[]): number {
  const lengths = lines.map(({ text }) => text.length).filter((length) => length > 0);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

const OPENS = /^\s*(?:\(?(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})[.)] |\[page|[-–—] ?\d+ ?[-–—]|PAGE \d)/;

/** Whether a paragraph goes on from a line to the next: the line is full, or its sentence has no end. */
function goesOn(before: string, after: string, width: number): boolean {
  if (OPENS.test(after) || /^\s*(?:\[page|PAGE \d)/.test(before)) return false;
  const open = endingOf(before) !== 'closed';
  return before.length >= width * 0.7 && (open || before.length >= width * 0.85);
}

/** Joins the rests of broken lines to the lines that they were: a long line, a short one, a long one ... */
function rejoined(lines: readonly SourceLine[], changes: Change[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && lines[to]!.text !== '') to++;
    joined.push(...combed(lines.slice(from, to), changes));
    if (to < lines.length) joined.push(lines[to]!);
    from = to + 1;
  }
  return joined;
}

/** Fewest rests in a paragraph that are no accident. */
const RESTS = 2;

function combed(block: readonly SourceLine[], changes: Change[]): SourceLine[] {
  const longest = block.reduce((most, { text }) => Math.max(most, text.length), 0);
  const isLong = (index: number): boolean => block[index]!.text.length >= longest * 0.75;
  const isRest = (index: number): boolean =>
    index > 0 &&
    isLong(index - 1) &&
    block[index]!.text.length <= longest * 0.4 &&
    !OPENS.test(block[index]!.text) &&
    (index === block.length - 1 || isLong(index + 1));
  const rests = block.filter((_, index) => isRest(index) && index < block.length - 1).length;
  // Every second line has to be one, or they are the short lines of paragraphs.
  if (rests < RESTS || rests < (block.length - 1) / 2 - 1) return [...block];
  const lines: SourceLine[] = [];
  block.forEach((line, index) => {
    const last = lines.at(-1);
    if (!last || !isRest(index)) {
      lines.push({ ...line });
      return;
    }
    const why = 'a line that was broken once more is whole again';
    changes.push({ line: line.line, kind: 'joined', from: '', to: line.text.trim(), why });
    last.text += ` ${line.text.trim()}`;
  });
  return lines;
}
