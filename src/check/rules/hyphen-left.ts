import type { Text } from '../../cable/index.js';
import { defineRule, type Report } from '../rule.js';
import type { CableView } from '../view.js';
import { isKnownWord, isPlainWord } from '../words/words.js';

/** Words that a hyphen before a blank may wait for: `pre- and post-war`, `two- or three-day`. */
const HANGING = new Set(['and', 'or', 'to', 'nor', 'but', 'as', 'plus', 'versus', 'through']);

/**
 * First halves of words that are written in one, whatever follows: `how- ever`, `through- out`.
 * Elsewhere two words around a hyphen may be a compound, as `over-all`.
 */
const JOINING = new Set(
  (
    'any be every fore further here how mean more never none not our some them there through upon ' +
    'what when where with your'
  ).split(' '),
);

/** `understand` is one word; `under-secretary` may be two. */
const UNDER = /^(?:stand|stood|tak|took|go|went|min|l[iy])/;

/** Beginnings that are often hyphened before a whole word: `co-sponsor`, `non-strategic`. */
const HYPHENED = new Set(['anti', 'co', 'counter', 'multi', 'non', 'quasi', 'self', 'semi']);

/** Beginnings of a second half with which no English word begins, so that it is no word, or name. */
const NO_ONSET =
  /^(?:[bcdfgkpqtvxz](?=[bcdfgkmpqtvz])|[lnr](?=[^aeiouy'])|m(?=[^aeiouyc])|s(?=[bdfgrsvxz])|ck|ht|tn|tl|dn|dl|ps|x)/;

/** Endings that make a second half the rest of a word: `FRANCOPHO- NISM`. */
const REST =
  /^(?:[a-z]{0,4}(?:tion|sion|ment|ness|ity|ive|ism|ist|ance|ence|ency|able|ible|ial|ical|ally|ating|ated|izing|ized)s?|ing|ings|ed|ly)$/;

/** Lines longer than this are not the paper's, and a hyphen at their end is left from it. */
const LONGEST_LINE = 100;

/**
 * How many characters are searched for words of the cable itself: a cable has some thousands, and a
 * file of many cables is not to take a pass a word.
 */
const SEARCHED = 3_000_000;

const HYPHEN = 45;

/** Longest half that is looked at, in characters. */
const LONGEST_HALF = 30;

/**
 * A hyphen that the end of a line left within a word.
 *
 * > | HIS RESPON- SIBILITIES
 *         ^^^^^^^^^^^^^^^^^^
 */
export default defineRule({
  id: 'hyphen-left',
  severity: 'warning',
  title: 'A word is cut by a hyphen that the end of a line has left.',
  check(cable, report) {
    let searched = 0;
    const stands = (word: string): boolean =>
      (searched += cable.text.length) <= SEARCHED && occurs(cable.text, word);
    for (const { texts } of cable.paragraphs) {
      for (const text of texts) {
        for (const cut of cutsOf(text, cable)) {
          const found = judge(cut, stands);
          if (found) report(found);
        }
      }
    }
  },
});

interface Cut {
  /** Offset of the first half. */
  start: number;
  first: string;
  /** The hyphen and the white space behind it. */
  gap: string;
  second: string;
}

function cutsOf({ value, position }: Text, cable: CableView): Cut[] {
  const cuts: Cut[] = [];
  for (let at = value.indexOf('-', 2); at >= 0; at = value.indexOf('-', at + 1)) {
    if (!isSpace(value.charCodeAt(at + 1)) || !isLetter(value.charCodeAt(at - 1))) continue;
    let from = at;
    while (from > 0 && isLetter(value.charCodeAt(from - 1)) && at - from <= LONGEST_HALF) from--;
    let next = at + 1;
    while (isSpace(value.charCodeAt(next)) && next - at <= LONGEST_HALF) next++;
    let to = next;
    while (isLetter(value.charCodeAt(to)) && to - next <= LONGEST_HALF) to++;
    const [first, gap, second] = [
      value.slice(from, at),
      value.slice(at, next),
      value.slice(next, to),
    ];
    if (![first, second].every(({ length }) => length >= 2 && length <= LONGEST_HALF)) continue;
    const start = position.start.offset + from;
    if (/[\r\n]/.test(gap) && !isLongLine(cable.text, start)) continue;
    cuts.push({ start, first, gap, second });
  }
  return cuts;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isLetter(code: number): boolean {
  return (
    (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f)
  );
}

/** A line longer than any of the paper's: its paragraphs are typed as single lines. */
function isLongLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LINE), at);
  return before.length === LONGEST_LINE && !/[\r\n]/.test(before);
}

function judge(
  { start, first, gap, second }: Cut,
  stands: (word: string) => boolean,
): Report | undefined {
  const joined = first + second;
  const capitals = joined === joined.toUpperCase();
  // `anti- Communist`, `NATO- wide`: a cut word has no capital within.
  if (!capitals && joined.slice(1) !== joined.slice(1).toLowerCase()) return undefined;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (HANGING.has(b)) return undefined;
  const compound = isCompound(a, b);
  const known = isKnownWord(a + b);
  if (!known && (compound || !isOneWord(first, second, capitals, stands))) return undefined;
  const end = start + first.length + gap.length + second.length;
  const typed = `${first}- ${second}`;
  const join = { title: `Change to "${joined}"`, edits: [{ start, end, text: joined }] };
  if (!compound) {
    const message = `Unexpected "${typed}", expected "${joined}"`;
    return { start, end, message, fixes: [{ ...join, safe: known }] };
  }
  const hyphened = `${first}-${second}`;
  return {
    start,
    end,
    severity: 'info',
    message: `Unexpected "${typed}", expected "${joined}" or "${hyphened}"`,
    fixes: [
      { ...join, safe: false },
      { title: `Change to "${hyphened}"`, edits: [{ start, end, text: hyphened }], safe: false },
    ],
  };
}

/** Whether both halves are words, so that the hyphen may be the paper's: `over- all`. */
function isCompound(a: string, b: string): boolean {
  if (HYPHENED.has(a)) return isPlainWord(b) || isKnownWord(b);
  if (a === 'under') return !UNDER.test(b) && isKnownWord(b);
  if (JOINING.has(a)) return false;
  return isPlainWord(a) && isPlainWord(b);
}

/** Two halves that make no known word may still be one: a name that stands elsewhere, a rare word. */
function isOneWord(
  first: string,
  second: string,
  capitals: boolean,
  stands: (word: string) => boolean,
): boolean {
  if (stands(first + second)) return true;
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (isPlainWord(a) || isPlainWord(b) || stands(first) || stands(second)) return false;
  return !capitals || NO_ONSET.test(b) || REST.test(b);
}

/** Whether a word stands in the text by itself, in the case in which it was typed. */
function occurs(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const alone = !isPart(text.charCodeAt(at - 1)) && !isPart(text.charCodeAt(at + word.length));
    // A word at the start of a line may be the rest of one that the line before has begun.
    if (alone && !/-\s+$/.test(text.slice(Math.max(0, at - 4), at))) return true;
  }
  return false;
}

function isPart(code: number): boolean {
  return isLetter(code) || code === HYPHEN;
}
