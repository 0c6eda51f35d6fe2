import { defineRule, type Report } from '../rule.js';
import type { ParagraphView } from '../view.js';
import { isPlainWord } from '../words/words.js';

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
        const found = judge(double, cable.text);
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
    if (child.type === 'space' || child.type === 'pageTurn' || child.type === 'releaseStamp') continue;
    if (child.type !== 'text') {
      carried = undefined;
      continue;
    }
    const { value, position } = child;
    const { offset } = position.start;
    if (carried) {
      const second = FIRST.exec(value)?.[0] ?? '';
      if (carried.word.toLowerCase() === second.toLowerCase()) {
        yield { first: carried.word, second, firstStart: carried.start, secondStart: offset };
      }
    }
    yield* doublesWithin(value, offset);
    const last = LAST.exec(value.slice(-LONGEST))?.[0];
    carried = last === undefined ? undefined : { word: last, start: position.end.offset - last.length };
  }
}

/** Longest word that is looked at, in characters. */
const LONGEST = 40;

/** Beside these a word is part of a longer one: `in in-country`, `the the's`. */
const FIRST = /^\p{L}+(?![\p{L}\d'’/-])/u;
const LAST = /(?<![\p{L}\d'’./-])\p{L}+$/u;

/** One pass over the characters: a text may be a million long. */
function* doublesWithin(value: string, offset: number): Generator<Double> {
  let before = -1;
  let length = 0;
  let start = -1;
  for (let i = 0; i <= value.length; i++) {
    const code = value.charCodeAt(i);
    if (isLetter(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) {
      if (before >= 0 && i - start === length && isDouble(value, before, start, length)) {
        const first = value.slice(before, before + length);
        yield { first, second: value.slice(start, i), firstStart: offset + before, secondStart: offset + start };
      }
      before = start;
      length = i - start;
      start = -1;
    }
    if (!isSpace(code)) before = -1;
  }
}

function isDouble(value: string, before: number, start: number, length: number): boolean {
  // The first letters, case apart, turn nearly every pair away.
  if ((value.charCodeAt(before) | 32) !== (value.charCodeAt(start) | 32) || length > LONGEST) return false;
  const first = value.slice(before, before + length);
  const second = value.slice(start, start + length);
  if (first.toLowerCase() !== second.toLowerCase()) return false;
  return FIRST.test(value.slice(start, start + length + 1)) && LAST.test(value.slice(Math.max(0, before - 1), before + length));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function judge({ first, second, firstStart, secondStart }: Double, text: string): Report | undefined {
  const word = second.toLowerCase();
  // `WHO who`, `Rojas Rojas`, `the The`: only the first may have a capital of its own.
  const capitals = second === second.toUpperCase();
  if (first !== second && (second !== word || first.slice(1) !== second.slice(1))) return undefined;
  if (OFTEN_TWICE.has(word)) return undefined;
  const certain = NEVER_TWICE.has(word) && (word.length > 1 || !capitals);
  if (!certain && (word.length < 2 || (second !== word && !capitals) || !isPlainWord(word))) return undefined;
  const end = secondStart + second.length;
  const within = !/[\r\n]/.test(text.slice(firstStart, secondStart));
  const behind = /^[ \t]*/.exec(text.slice(end, end + 20))![0].length;
  return {
    start: firstStart,
    end,
    severity: certain ? 'warning' : 'info',
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
