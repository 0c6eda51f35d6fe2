import type { Span } from '../../cable/index.js';
import { defineRule, type Report } from '../rule.js';

/** Letters that look like digits, and the digits. */
const DIGITS: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0' };

/** What may stand directly behind a number: `l0th`, `197Os`, `O12326Z`. */
const TAIL = /^(?:s|st|nd|rd|th|S|ST|ND|RD|TH|Z)$/;

/** The prosign O run into a date-time group: a blank is missing, and no digit is wrong. */
const PROSIGN = /^O\d{6}Z?$/;

/** Leaves in which numbers stand. */
const READ: ReadonlySet<string> = new Set(['text', 'headLine', 'mark', 'pageLine']);

/** Longest number that is looked at, in characters. */
const LONGEST = 24;

/**
 * A letter in the place of a digit.
 *
 * > | DURING I960 AND 6l7 OTHERS
 *            ^^^^     ^^^
 */
export default defineRule({
  id: 'digit-confused',
  severity: 'warning',
  title: 'A letter stands in the place of a digit: l or I for 1, O for 0.',
  check(cable, report) {
    const { text } = cable;
    let reached = 0;
    for (const { start, end } of cable.numerals) {
      // Nearly every number is turned away here, before anything is asked of its place.
      if (!isLike(text.charCodeAt(start - 1)) && !isLike(text.charCodeAt(end))) continue;
      if (start < reached) continue;
      const leaf = cable.leafAt(start);
      if (!READ.has(leaf.type)) continue;
      const mixture = mixtureAround(text, start, end, leaf.position);
      reached = mixture.end;
      const found = judge(text.slice(mixture.start, mixture.end), mixture.start);
      if (found) report(found);
    }
  },
});

/** The run of letters and digits, within its leaf, in which a number stands. */
function mixtureAround(
  text: string,
  from: number,
  to: number,
  leaf: Span,
): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start > leaf.start.offset && isWord(text.charCodeAt(start - 1)) && end - start <= LONGEST)
    start--;
  while (end < leaf.end.offset && isWord(text.charCodeAt(end)) && end - start <= LONGEST) end++;
  return { start, end };
}

function isLike(code: number): boolean {
  return code === 108 || code === 73 || code === 79;
}

function isWord(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code >= 0xc0
  );
}

function judge(typed: string, offset: number): Report | undefined {
  const number = /^[\dlIO]+/.exec(typed)?.[0] ?? '';
  const tail = typed.slice(number.length);
  if (typed.length > LONGEST || !isCertain(number, tail) || (tail && !TAIL.test(tail)))
    return undefined;
  const whole = { start: offset, end: offset + typed.length };
  const expected = number.replace(/[lIO]/g, (letter) => DIGITS[letter]!) + tail;
  return {
    ...whole,
    message: `Unexpected "${typed}", expected "${expected}"`,
    fixes: [
      {
        title: `Change to "${expected}"`,
        edits: [{ ...whole, text: expected }],
        safe: tail === '',
      },
    ],
  };
}

/**
 * Whether digits and letters can only be a number. `3O` and `l0` are; `O5`, `I5` and `5I` may be a
 * name of something, and `5l` five litres.
 */
function isCertain(number: string, tail: string): boolean {
  if (!/[lIO]/.test(number) || PROSIGN.test(number)) return false;
  return tail !== '' || !/^[IO]\d$|^\d[lI]$/.test(number);
}
