import { defineRule, type Report } from '../rule.js';
import type { CableView, ParagraphView } from '../view.js';

/** Shortest line that is not likelier twice on the paper, in characters. */
const SHORTEST = 25;

/** The same of two paragraphs: lists have entries that are alike. */
const SHORTEST_PARAGRAPH = 40;

/** Fewest words of such a line, and fewest letters in ten characters: a row of a table has less. */
const WORDS = 4;
const LETTERS = 0.6;

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
    let before: Line | undefined;
    let turn = 0;
    for (const line of linesOf(cable)) {
      const passed = turn;
      while (turn < cable.turns.length && cable.turns[turn]!.position.start.offset < line.start) turn++;
      const found = before && compare(before, line, cable.text, turn > passed);
      if (found) report(found);
      before = line;
    }
  },
});

/** A line of running text: offsets into the file, and what stands there without its margins. */
interface Line {
  start: number;
  end: number;
  value: string;
}

function* linesOf({ text, paragraphs }: CableView): Generator<Line> {
  for (const { node } of paragraphs) {
    let from = node.position.start.offset;
    for (const { type, position } of node.children) {
      if (type !== 'pageTurn' && type !== 'head') continue;
      yield* linesBetween(text, from, position.start.offset);
      from = position.end.offset;
    }
    yield* linesBetween(text, from, node.position.end.offset);
  }
}

function* linesBetween(text: string, from: number, to: number): Generator<Line> {
  const block = text.slice(from, to);
  const line = /[^\r\n]+/g;
  for (let match = line.exec(block); match; match = line.exec(block)) {
    const value = match[0].trim();
    if (value) yield { start: from + match.index, end: from + line.lastIndex, value };
  }
}

function compare(before: Line, line: Line, text: string, acrossTurn: boolean): Report | undefined {
  if (isSame(before.value, line.value)) {
    const gap = text.slice(before.end, line.start);
    const apart = !acrossTurn && /^(?:\r\n|\n|\r)\s*[\r\n]/.test(gap.replace('\r\n', '\n'));
    if (!isTelling(line.value, apart ? SHORTEST_PARAGRAPH : SHORTEST)) return undefined;
    return acrossTurn
      ? doubled(line, line.value, line.start, afterLineEnd(text, line.end))
      : doubled(line, line.value, before.end, line.end);
  }
  if (!acrossTurn) return undefined;
  const shared = overlap(before.value, line.value);
  if (!isTelling(shared, SHORTEST)) return undefined;
  const start = line.end - (text.slice(line.start, line.end).trimStart().length);
  return doubled(line, shared, start, start + shared.length + /^\s*/.exec(line.value.slice(shared.length))![0].length);
}

/** White space apart. The first and the last letter turn nearly every pair of lines away. */
function isSame(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0) || a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false;
  return a === b || a.replace(/\s+/g, ' ') === b.replace(/\s+/g, ' ');
}

function isTelling(words: string, shortest: number): boolean {
  if (words.length < shortest || words.split(/\s+/, WORDS).length < WORDS) return false;
  return words.replace(/\P{L}/gu, '').length >= words.length * LETTERS;
}

/**
 * The words with which one page ends and the next begins; empty where they differ.
 *
 * > | ... that the Cuban situation really
 * > | Cuban situation really pinned down ...
 *     ^^^^^^^^^^^^^^^^^^^^^^
 */
function overlap(last: string, first: string): string {
  const tail = last.slice(-AT_TURN);
  const cue = first.slice(0, SHORTEST);
  for (let at = tail.indexOf(cue); at >= 0; at = tail.indexOf(cue, at + 1)) {
    const words = tail.slice(at);
    if (first.startsWith(words) && !/^[\p{L}\d]/u.test(first.slice(words.length))) return words;
  }
  return '';
}

function doubled(line: Line, words: string, start: number, end: number): Report {
  const from = line.end - (line.value.length);
  const shown = words.length > SHOWN ? `${words.slice(0, words.lastIndexOf(' ', SHOWN))} …` : words;
  return {
    start: from,
    end: from + words.length,
    message: `Unexpected "${shown}" again, expected it once`,
    fixes: [{ title: 'Remove the second', edits: [{ start, end, text: '' }], safe: false }],
  };
}
