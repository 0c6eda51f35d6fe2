/**
 * Regular expressions of the grammar, made from the vocabulary in `src/cable`.
 *
 * They are Oniguruma's. None of them can backtrack over more than a few words: they stand at the
 * start of a line, or are bounded, or possessive, so that a line of a million characters costs
 * what it costs to read it.
 */
import {
  BANNER_FOLLOWERS,
  CAPTIONS,
  FOREIGN_PREFIXES,
  MARKING_SPELLINGS,
  PORTION_MARKINGS,
  PRECEDENCES,
} from '../../src/cable/markings.js';
import { FIXED_MARKS, PREFIX_MARKS } from '../../src/cable/marks.js';
import type { MarkKind } from '../../src/cable/nodes.js';

/** Keeps backslashes as they are written. */
export const { raw } = String;

/** One of several words; a longer one is tried before a shorter one that begins it. */
export function oneOf(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return `(?:${escaped.join('|')})`;
}

/** A marking, closed: `TOP SECRET`. */
export const CLOSED = oneOf(MARKING_SPELLINGS.map(([spelling]) => spelling));

/** A marking with blanks between its letters: `T O P  S E C R E T`. */
export const SPACED = `(?=[A-Z] +[A-Z] )(?:${MARKING_SPELLINGS.map(([spelling]) =>
  spelling.replaceAll(' ', '').replace(/(?<=.)(?=.)/g, ' *'),
).join('|')})`;

/** One caption or precedence, whole. */
export const FOLLOWER = `${oneOf(BANNER_FOLLOWERS)}(?![A-Z0-9])`;

/** Captions and precedences behind a marking, each after a blank, stroke, stop or dash. */
export const FOLLOWERS = raw`(?:[ \t/;,.–—-]++${FOLLOWER})*+`;

/** Whose marking it is, where it is not an American one. */
export const OWNER = oneOf(FOREIGN_PREFIXES);

/** Captions that are no ordinary words, so that a line of them is known without its neighbours. */
const TELLING = Object.keys(CAPTIONS).filter(
  (word) => !['ONLY', 'PLAIN', 'TAG', 'TUG'].includes(word),
);

/** A line of captions and nothing else. */
export const CAPTION_LINE = raw`^[ \t]*(${oneOf(TELLING)}(?![A-Z0-9])${FOLLOWERS})[ \t]*$`;

/** A line that is a precedence. */
export const PRECEDENCE_LINE = raw`^[ \t]*(${oneOf(Object.keys(PRECEDENCES))})[ \t]*$`;

/** A portion mark, as it stands directly behind a paragraph number. */
export const PORTION = ((): string => {
  const letters = oneOf(Object.keys(PORTION_MARKINGS));
  const short = raw`\( ?${letters}(?: ?- ?ENTIRE TEXT)? ?\)|${letters} ?- ?ENTIRE TEXT\.?`;
  const worded = raw`\(?${CLOSED} ?(?:- ?){0,2}ENTIRE TEXT\)?\.?`;
  return raw`(?:${short}|${worded})(?=\s|$)`;
})();

/**
 * A paragraph number or letter at the start of a line. Three digits are a telegram's own number
 * more often than a paragraph's, which the parser can tell by the neighbours and a pattern cannot.
 */
export const NUMBER = raw`(?:\((?:\d{1,2}[A-Za-z]?|[A-Za-z]|[ivxIVX]{2,5})\)|\d{1,2}\. ?\.(?=\s)(?!\s*\.)|(?:\d{1,2}(?:[A-Za-z]| )?|[A-Za-z]|[IVX]{2,5})[.)])(?=\s|$|\()`;

/** The fixed words that mean this kind of mark. */
export function fixedMarks(...kinds: MarkKind[]): string {
  return oneOf(Object.keys(FIXED_MARKS).filter((words) => kinds.includes(FIXED_MARKS[words]!)));
}

/** The words before the colon that mean this kind of mark. */
export function markPrefix(kind: MarkKind): string {
  return oneOf(Object.keys(PREFIX_MARKS).filter((words) => PREFIX_MARKS[words] === kind));
}

/**
 * A first line by which a file without a known ending is taken for a cable: a marking, and nothing
 * else. This one is JavaScript's.
 */
export function firstLinePattern(): string {
  const followers = raw`(?:[ \t\/;,.–—-]+(?:${oneOf(BANNER_FOLLOWERS).slice(3, -1)})(?![A-Z0-9]))*`;
  return raw`^\uFEFF?\s*(?:${OWNER} )?(?:${CLOSED}|${SPACED})${followers}\s*$`;
}
