import { defineRule, type Report } from '../rule.js';
import type { CableView } from '../view.js';

/** Shortest line that is not likelier twice on the paper, in characters. */
const SHORTEST = 25;

/** The same of two paragraphs: lists have entries that are alike. */
const SHORTEST_PARAGRAPH = 40;

/** Fewest words and letters of such a line: a row of a table has less. */
const WORDS = 4;
const LETTERS = 12;

/** How much of it a message quotes, in characters. */
const SHOWN = 40;

/** How much of either page is compared at a page turn, in characters. */
const AT_TURN = 400;

/**
 * A line typed twice, one after the other, or once at the foot of a page and again at the head of
 * the next. Where a paragraph is one line, it is the paragraph, or its words around the page turn.
 */
export default defineRule({
  id: 'line-doubled',
  severity: 'warning',
  title: 'A line is typed twice.',
  check(cable, report) {
    const { text, turns } = cable;
    let before: Line | undefined;
    let turn = 0;
    for (const line of linesOf(cable)) {
      const passed = turn;
      while (turn < turns.length && turns[turn]!.position.start.offset < line.start) turn++;
      const found = before && compare(before, line, text, turn > passed);
      if (found) report(found);
      before = line;
    }
  },
});

/** A line of running text without its margins: offsets into the file. */
interface Line {
  start: number;
  end: number;
}

/** What stands between the lines of a paragraph; a stamp may well be there twice. */
const INTERRUPTIONS = new Set(['pageTurn', 'head', 'releaseStamp', 'endMark', 'sectionLine']);

function linesOf({ text, paragraphs }: CableView): Line[] {
  const lines: Line[] = [];
  const returns = text.includes('\r');
  for (const { node } of paragraphs) {
    let from = node.position.start.offset;
    for (const { type, position } of node.children) {
      if (!INTERRUPTIONS.has(type)) continue;
      addLines(lines, text, returns, from, position.start.offset);
      from = position.end.offset;
    }
    addLines(lines, text, returns, from, node.position.end.offset);
  }
  return lines;
}

function addLines(lines: Line[], text: string, returns: boolean, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const found = returns ? nextLineEnd(text, at) : text.indexOf('\n', at);
    const stop = found < 0 || found > to ? to : found;
    let start = at;
    let end = stop;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (start < end && isBlank(text.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end });
    at = stop;
  }
}

const LINE_END = /[\r\n]/g;

function nextLineEnd(text: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(text)?.index ?? -1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 160;
}

function compare(before: Line, line: Line, text: string, acrossTurn: boolean): Report | undefined {
  if (isSame(before, line, text)) {
    const words = text.slice(line.start, line.end);
    const apart = !acrossTurn && BLANK_LINE.test(text.slice(before.end, line.start));
    if (!isTelling(words, apart ? SHORTEST_PARAGRAPH : SHORTEST)) return undefined;
    return acrossTurn
      ? doubled(line, words, { start: line.start, end: line.end + gapAt(text, line.end) })
      : doubled(line, words, { start: before.end, end: line.end });
  }
  const shared = acrossTurn ? overlap(before, line, text) : '';
  if (!isTelling(shared, SHORTEST)) return undefined;
  const end = line.start + shared.length;
  return doubled(line, shared, { start: line.start, end: end + gapAt(text, end) });
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/;

/** Length of the blanks at an offset and of the line end behind them. */
function gapAt(text: string, offset: number): number {
  return /^[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(offset, offset + 80))![0].length;
}

/** Whether two lines have the same words, however wide the gaps between them are. */
function isSame(a: Line, b: Line, text: string): boolean {
  let i = a.start;
  let j = b.start;
  while (i < a.end && j < b.end) {
    const code = text.charCodeAt(i);
    if (isBlank(code) && isBlank(text.charCodeAt(j))) {
      while (isBlank(text.charCodeAt(i))) i++;
      while (isBlank(text.charCodeAt(j))) j++;
    } else {
      if (code !== text.charCodeAt(j)) return false;
      i++;
      j++;
    }
  }
  return i === a.end && j === b.end;
}

function isTelling(words: string, shortest: number): boolean {
  if (words.length < shortest || words.split(/\s+/, WORDS).length < WORDS) return false;
  return words.replace(/\P{L}/gu, '').length >= LETTERS;
}

/**
 * The words with which one page ends and the next begins; empty where they differ.
 *
 * > | ... that the Cuban situation really
 * > | Cuban situation really pinned down ...
 *     ^^^^^^^^^^^^^^^^^^^^^^
 */
function overlap(before: Line, line: Line, text: string): string {
  const tail = text.slice(Math.max(before.start, before.end - AT_TURN), before.end);
  const first = text.slice(line.start, Math.min(line.end, line.start + AT_TURN + 1));
  const cue = first.slice(0, SHORTEST);
  for (let at = tail.indexOf(cue); at >= 0; at = tail.indexOf(cue, at + 1)) {
    const words = tail.slice(at);
    if (first.startsWith(words) && !/^[\p{L}\d]/u.test(first.slice(words.length))) return words;
  }
  return '';
}

function doubled({ start }: Line, words: string, edit: { start: number; end: number }): Report {
  const line = words.replace(/\s+/g, ' ');
  const shown = line.length > SHOWN ? `${line.slice(0, line.lastIndexOf(' ', SHOWN))} …` : line;
  return {
    start,
    end: start + words.length,
    message: `Unexpected "${shown}" again, expected it once`,
    fixes: [{ title: 'Remove the second', edits: [{ ...edit, text: '' }], safe: false }],
  };
}
