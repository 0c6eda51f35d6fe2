import { defineRule, type Report } from '../rule.js';
import type { CableView, ParagraphView } from '../view.js';
import type { Text } from '../../cable/index.js';
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
    const doubles = doublesWithin(cable.text).filter((double) => isOneText(double, cable));
    for (const paragraph of cable.paragraphs) {
      if (paragraph.texts.length > 1) addAcross(paragraph, doubles);
    }
    for (const double of doubles) {
      const found = judge(double, cable);
      if (found) report(found);
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

/** Whether both words are running text, with no mark or page turn between them. */
function isOneText({ firstStart, secondStart }: Double, cable: CableView): boolean {
  const leaf = cable.leafAt(firstStart);
  return leaf.type === 'text' && leaf === cable.leafAt(secondStart);
}

/** Adds words that stand on both sides of a page turn or a stamp. */
function addAcross({ node }: ParagraphView, doubles: Double[]): void {
  let above: Text | undefined;
  for (const child of node.children) {
    if (child.type === 'space' || child.type === 'pageTurn' || child.type === 'releaseStamp')
      continue;
    const below = child.type === 'text' ? child : undefined;
    const double = above && below && doubleAcross(above, below);
    if (double) doubles.push(double);
    above = below;
  }
}

function doubleAcross(above: Text, below: Text): Double | undefined {
  const first = LAST.exec(above.value.slice(-LONGEST))?.[0];
  const second = FIRST.exec(below.value.slice(0, LONGEST + 1))?.[0];
  if (!first || first.toLowerCase() !== second?.toLowerCase()) return undefined;
  const firstStart = above.position.end.offset - first.length;
  return { first, second, firstStart, secondStart: below.position.start.offset };
}

/** Longest word that is looked at, in characters. */
const LONGEST = 40;

/** Beside these a word is part of a longer one: `in in-country`, `the the's`. */
const FIRST = /^\p{L}+(?![\p{L}\d'’/-])/u;
const LAST = /(?<![\p{L}\d'’./-])\p{L}+$/u;

/**
 * Goes through the whole file from gap to gap, and compares the word that ends at one with the word
 * that begins behind it. To go leaf by leaf takes twice as long, and hardly any pair is alike.
 */
function doublesWithin(text: string): Double[] {
  const doubles: Double[] = [];
  let blank = text.indexOf(' ');
  let feed = text.indexOf('\n');
  let start = 0;
  let initial = text.charCodeAt(0) | 32;
  while (blank >= 0 || feed >= 0) {
    const gap = feed < 0 || (blank >= 0 && blank < feed) ? blank : feed;
    let next = gap + 1;
    let code = text.charCodeAt(next);
    while (isSpace(code)) code = text.charCodeAt(++next);
    // The first letter turns nearly every pair away, and the next three most of the rest.
    if ((code | 32) === initial && areAlike(text, start, next, gap - start)) {
      const before = text.slice(start, gap).trimEnd();
      const first = LAST.exec(before)?.[0];
      const second = FIRST.exec(text.slice(next, next + LONGEST + 1))?.[0];
      if (first && first.toLowerCase() === second?.toLowerCase()) {
        const firstStart = start + before.length - first.length;
        doubles.push({ first, second, firstStart, secondStart: next });
      }
    }
    start = next;
    initial = code | 32;
    if (blank >= 0 && blank < next) blank = text.indexOf(' ', next);
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
  }
  return doubles;
}

/** Whether words at two places have the same letters after the first, case apart, as far as is asked. */
function areAlike(text: string, a: number, b: number, length: number): boolean {
  if (length > LONGEST) return false;
  const asked = Math.min(length, 4);
  for (let i = 1; i < asked; i++) {
    const code = text.charCodeAt(a + i);
    if (code <= 32) break;
    if ((code | 32) !== (text.charCodeAt(b + i) | 32)) return false;
  }
  return true;
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
