import { type CableDate, daysIn, distance, monthOf, MONTHS } from '../cable/index.js';
import type { Numeral } from './numerals.js';

/** A date in running text that cannot be: offsets into the text that was read. */
export interface BadDate {
  start: number;
  end: number;
  message: string;
  /** What was meant, where only one thing can have been. */
  fix?: string;
}

/** What may follow a day that is not counting something: `November 31.`, not `in November 31 ships`. */
const CLOSED = /^(?:st|nd|rd|th|ST|ND|RD|TH)?\s*(?:[.;:)\]?!]|$)/;

/** Before a date, not before a number of things. */
const DATED = /\b(?:on|dated|effective|until|till|since)\s+$/i;

/** Before the number of a telegram or paper: `Embtel 31 November 5`. */
const NUMBERED =
  /(?:tel|telegram|despatch|airgram|circular|message|number|nos?\.?|para|paragraph|your|my|our)s?,?\s+$/i;

/**
 * Whether two digits may be a day that some month does not have: in most prose there are few.
 *
 * > | on November 31 and at $2,500,000
 *                 ^^
 */
export function mayBeLateDay(text: string, { start, end }: Numeral): boolean {
  const first = text.charCodeAt(start);
  if (end - start !== 2 || first < 50 || (first === 50 && text.charCodeAt(start + 1) !== 57))
    return false;
  return !NUMBERED_BY.has(text.charAt(start - 1)) && text.charAt(end) !== '%';
}

/** What stands before digits that are part of a longer number, or no day. */
const NUMBERED_BY = new Set(['.', ',', ':', '$', '£', '#', '/', '-']);

/**
 * A day that its month does not have, where the words around leave no other reading: a number
 * behind a month may be a year, or count what follows. `index` is that of the two digits.
 */
export function impossibleDay(text: string, index: number): BadDate | undefined {
  const before = text.slice(Math.max(0, index - 30), index);
  const behind = text.slice(index + 2, index + 30);
  const date = monthFirst(before, behind) ?? dayFirst(before, behind);
  if (!date) return undefined;
  const day = Number(text.slice(index, index + 2));
  if (day <= daysIn(date.year ?? LEAP_YEAR, date.month)) return undefined;
  if (date.year === undefined && (day > 31 || !date.certain)) return undefined;
  return {
    start: index - date.before,
    end: index + 2 + date.behind,
    message: dayMessage(day, date.month, date.year),
  };
}

/** In it every month has all the days that it may have. */
const LEAP_YEAR = 1960;

interface Around {
  month: number;
  year: number | undefined;
  certain: boolean;
  /** Characters of the date before the day and behind it. */
  before: number;
  behind: number;
}

/** `November 31, 1962`, `NOV. 31` */
function monthFirst(before: string, behind: string): Around | undefined {
  const match = /(?<![\p{L}])(\p{Lu}\p{L}{2,8})\.?\s+$/u.exec(before);
  const month = match ? monthOf(match[1]!) : undefined;
  if (!match || month === undefined) return undefined;
  const year = /^(?:st|nd|rd|th)?,?\s+(19\d\d)(?!\d)/i.exec(behind);
  return {
    month,
    year: year ? Number(year[1]) : undefined,
    certain: CLOSED.test(behind) || DATED.test(before.slice(0, match.index)),
    before: match[0].length,
    behind: year ? year[0].length : 0,
  };
}

/** `31 November 1962`, `31 NOV 62` */
function dayFirst(before: string, behind: string): Around | undefined {
  const match = /^(?:st|nd|rd|th)?\s+(\p{Lu}\p{L}{2,8})(?!\p{L})\.?/iu.exec(behind);
  const month = match ? monthOf(match[1]!) : undefined;
  if (!match || month === undefined || NUMBERED.test(before)) return undefined;
  const rest = behind.slice(match[0].length);
  const year = /^,?\s+(?:19(\d\d)|([4-7]\d))(?!\d)/.exec(rest);
  return {
    month,
    year: year ? 1900 + Number(year[1] ?? year[2]) : undefined,
    certain: CLOSED.test(rest) || (DATED.test(before) && !/^,?\s+\d/.test(rest)),
    before: 0,
    behind: match[0].length + (year ? year[0].length : 0),
  };
}

/** Behind a month and its day. */
const YEAR = ', 19';

/** Where a year may stand behind a month and a day, in any text. */
export function* yearsIn(text: string): Iterable<number> {
  for (let at = text.indexOf(YEAR); at >= 0; at = text.indexOf(YEAR, at + 1)) yield at;
}

/** A month that is a slip or two away from one, before a day and a year: `Feburary 22, 1946`. */
export function misspeltMonth(text: string, comma: number): BadDate | undefined {
  const before = text.slice(Math.max(0, comma - 20), comma);
  const match = /(?<!\p{L})(\p{Lu}\p{L}{3,10})\.?\s+\d{1,2}$/u.exec(before);
  if (!match || !/^\d\d(?!\d)/.test(text.slice(comma + YEAR.length, comma + 8))) return undefined;
  const typed = match[1]!;
  const fix = monthOf(typed) === undefined ? nearestMonth(typed) : undefined;
  if (fix === undefined) return undefined;
  const start = comma - match[0].length;
  return {
    start,
    end: start + typed.length,
    message: `Unexpected month "${typed}", expected "${fix}"`,
    fix,
  };
}

/** The month that was meant by a name that is none, in its case; undefined where none is near. */
function nearestMonth(typed: string): string | undefined {
  const lower = typed.toLowerCase();
  const limit = lower.length < 7 ? 1 : 2;
  // Shorter names are a slip away from too much: `Day`, `Jane`, `Judy`.
  const month = MONTHS.find((name) => name.length > 4 && distance(lower, name, limit) <= limit);
  if (month === undefined) return undefined;
  return typed === typed.toUpperCase()
    ? month.toUpperCase()
    : month.charAt(0).toUpperCase() + month.slice(1);
}

/** `Unexpected day 31, expected 1 to 30 in November` */
export function dayMessage(day: number, month: number, year: number | undefined): string {
  const name = MONTHS[month - 1]!;
  const shown = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const last = daysIn(year ?? LEAP_YEAR, month);
  const when = month === 2 && year !== undefined ? `${shown} ${String(year)}` : shown;
  return `Unexpected day ${String(day)}, expected 1 to ${String(last)} in ${when}`;
}

/** `Unexpected month "OKT", expected JAN to DEC` */
export function monthMessage({ kind, month }: CableDate, typed: string): string {
  if (month !== undefined) return `Unexpected month ${String(month)}, expected 1 to 12`;
  const name = /\p{L}{3,}/u.exec(typed)![0];
  if (kind === 'dtg') return `Unexpected month "${name}", expected JAN to DEC`;
  return `Unexpected month "${name}", expected "${nearestMonth(name) ?? 'January to December'}"`;
}
