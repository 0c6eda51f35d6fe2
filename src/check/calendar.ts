import { type CableDate, daysIn, distance, monthOf, MONTHS } from '../cable/index.js';

/** A date in running text that cannot be: offsets into the text that was read. */
export interface BadDate {
  start: number;
  end: number;
  message: string;
  /** What was meant, where only one thing can have been. */
  fix?: string;
}

/** Numbers that may be an impossible day: in most prose there are few. */
const LATE_DAY = /(?<![\d.,:$£#/-])(?:29|[3-9]\d)(?![\d%])/g;

/** What may follow a day that is not counting something: `November 31.`, not `in November 31 ships`. */
const CLOSED = /^(?:st|nd|rd|th|ST|ND|RD|TH)?\s*(?:[.;:)\]?!]|$)/;

/** Before a date, not before a number of things. */
const DATED = /\b(?:on|dated|effective|until|till|since)\s+$/i;

/** Before the number of a telegram or paper: `Embtel 31 November 5`. */
const NUMBERED =
  /(?:tel|telegram|despatch|airgram|circular|message|number|nos?\.?|para|paragraph|your|my|our)s?,?\s+$/i;

/**
 * Days that their month does not have, where the words around leave no other reading: a number
 * behind a month may be a year, or count what follows.
 */
export function impossibleDays(text: string): BadDate[] {
  const found: BadDate[] = [];
  for (const { 0: digits, index } of text.matchAll(LATE_DAY)) {
    const before = text.slice(Math.max(0, index - 30), index);
    const behind = text.slice(index + 2, index + 30);
    const date = monthFirst(before, behind) ?? dayFirst(before, behind);
    if (!date) continue;
    const day = Number(digits);
    if (day <= daysIn(date.year ?? LEAP_YEAR, date.month)) continue;
    if (date.year === undefined && (day > 31 || !date.certain)) continue;
    found.push({
      start: index - date.before,
      end: index + 2 + date.behind,
      message: dayMessage(day, date.month, date.year),
    });
  }
  return found;
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

/** Months that are a slip or two away from a month, before a day and a year: `Feburary 22, 1946`. */
export function misspeltMonths(text: string): BadDate[] {
  const found: BadDate[] = [];
  for (let comma = text.indexOf(', 19'); comma >= 0; comma = text.indexOf(', 19', comma + 1)) {
    const before = text.slice(Math.max(0, comma - 20), comma);
    const match = /(?<!\p{L})(\p{Lu}\p{L}{3,10})\.?\s+\d{1,2}$/u.exec(before);
    if (!match || !/^\d\d(?!\d)/.test(text.slice(comma + 4))) continue;
    const typed = match[1]!;
    const fix = monthOf(typed) === undefined ? nearestMonth(typed) : undefined;
    if (fix === undefined) continue;
    const start = comma - match[0].length;
    found.push({
      start,
      end: start + typed.length,
      message: `Unexpected month "${typed}", expected "${fix}"`,
      fix,
    });
  }
  return found;
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
