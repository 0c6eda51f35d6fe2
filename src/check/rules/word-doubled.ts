import { defineRule, type Report } from '../rule.js';
import type { CableView, ParagraphView } from '../view.js';
import { isKnownWord } from '../words/words.js';

/**
 * Words that never stand twice in a row. Not among them: `had had`, `that that`, `gave in in the
 * end`, `arrived at at Potsdam`, `carry on on this basis`, `had we done it it would`.
 */
const NEVER_TWICE = new Set('a an and are as be been by for from is its of or our the their to was which will with would'.split(' ')); // prettier-ignore

/** Words that stand twice as they should, or for emphasis that cables use: `repeat not not`. */
const OFTEN_TWICE = new Set(
  'had has have that no not do did one two three four five six seven eight nine ten zero quote unquote stop repeat'.split(' '),
); // prettier-ignore

/**
 * A word typed twice, within a line, across its end or across a page turn.
 *
 * > | to meet with the the Minister
 *                  ^^^^^^^
 */
export default defineRule({
  id: 'word-doubled',
  severity: 'warning',
  title: 'A word is typed twice.',
  check(cable, report) {
    for (const paragraph of cable.paragraphs) {
      for (const double of doublesOf(paragraph)) {
        const found = judge(double, cable);
        if (found) report(found);
      }
    }
  },
});

interface Double {
  first: string;
  second: string;
  /** Offsets of the two words. */
  firstStart: number;
  secondStart: number;
}

function* doublesOf({ node }: ParagraphView): Generator<Double> {
  let carried: { word: string; start: number } | undefined;
  for (const child of node.children) {
    if (child.type === 'space' || child.type === 'pageTurn' || child.type === 'releaseStamp')
      continue;
    if (child.type !== 'text') {
      carried = undefined;
      continue;
    }
    const { value, position } = child;
    const { offset } = position.start;
    if (carried) {
      const second = FIRST.exec(value.slice(0, LONGEST + 1))?.[0] ?? '';
      if (carried.word.toLowerCase() === second.toLowerCase()) {
        yield { first: carried.word, second, firstStart: carried.start, secondStart: offset };
      }
    }
    yield* doublesWithin(value, offset);
    const last = LAST.exec(value.slice(-LONGEST))?.[0];
    carried =
      last === undefined ? undefined : { word: last, start: position.end.offset - last.length };
  }
}

/** Longest word that is looked at, in characters. */
const LONGEST = 40;

/** Beside these a word is part of a longer one: `in in-country`, `the the's`. */
const FIRST = /^\p{L}+(?![\p{L}\d'’/-])/u;
const LAST = /(?<![\p{L}\d'’./-])\p{L}+$/u;

/**
 * Goes from gap to gap, since a text may be a million characters long, and compares the word that
 * ends at one with the word that begins behind it.
 */
function doublesWithin(value: string, offset: number): Double[] {
  const doubles: Double[] = [];
  let blank = value.indexOf(' ');
  let feed = value.indexOf('\n');
  let start = 0;
  while (blank >= 0 || feed >= 0) {
    const gap = feed < 0 || (blank >= 0 && blank < feed) ? blank : feed;
    let next = gap + 1;
    while (isSpace(value.charCodeAt(next))) next++;
    if (startsAlike(value, start, next, gap - start)) {
      const before = value.slice(start, gap).trimEnd();
      const first = LAST.exec(before)?.[0];
      const second = FIRST.exec(value.slice(next, next + LONGEST + 1))?.[0];
      if (first && first.toLowerCase() === second?.toLowerCase()) {
        const firstStart = offset + start + before.length - first.length;
        doubles.push({ first, second, firstStart, secondStart: offset + next });
      }
    }
    start = next;
    if (blank >= 0 && blank < next) blank = value.indexOf(' ', next);
    if (feed >= 0 && feed < next) feed = value.indexOf('\n', next);
  }
  return doubles;
}

/** Two letters, case apart, turn nearly every pair away. */
function startsAlike(value: string, a: number, b: number, length: number): boolean {
  if (length > LONGEST || (value.charCodeAt(a) | 32) !== (value.charCodeAt(b) | 32)) return false;
  return length === 1 || (value.charCodeAt(a + 1) | 32) === (value.charCodeAt(b + 1) | 32);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function judge(
  { first, second, firstStart, secondStart }: Double,
  cable: CableView,
): Report | undefined {
  const word = second.toLowerCase();
  // `WHO who`, `Rojas Rojas`, `the The`: only the first may have a capital of its own.
  const capitals = second === second.toUpperCase();
  if (first !== second && (second !== word || first.slice(1) !== second.slice(1))) return undefined;
  if (OFTEN_TWICE.has(word)) return undefined;
  const certain = NEVER_TWICE.has(word) && (word.length > 1 || !capitals);
  if (!certain && (word.length < 2 || (second !== word && !capitals) || !isKnownWord(word)))
    return undefined;
  const end = secondStart + second.length;
  const within = !/[\r\n]/.test(cable.text.slice(firstStart, secondStart));
  const behind = /^[ \t]*/.exec(cable.text.slice(end, end + 20))![0].length;
  return {
    start: firstStart,
    end,
    // A teleprinter doubles words too, and then they stand so on the paper.
    severity: certain && !cable.capitals ? 'warning' : 'info',
    message: `Unexpected "${first} ${second}", expected "${first}"`,
    fixes: [
      {
        title: `Remove the second "${second}"`,
        edits: [
          within
            ? { start: firstStart + first.length, end, text: '' }
            : { start: secondStart, end: end + behind, text: '' },
        ],
        safe: false,
      },
    ],
  };
}
