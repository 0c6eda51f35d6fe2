import type { Head, HeadLine, Root } from './nodes.js';
import { headsOf } from './walk.js';

/** A date that stands in a cable, part by part, with where each part stands. */
export interface CableDate {
  kind: 'dateline' | 'dtg' | 'received' | 'frontMatter';
  start: number;
  end: number;
  /** As written: 38 October is a date here, and `faultOf` says what is wrong with it. */
  year: number;
  /** From 1; undefined where the month's name is not one. */
  month: number | undefined;
  day: number;
  /** Hour and minute, UTC in a date-time group and local in a dateline. */
  hour: number | undefined;
  minute: number | undefined;
}

/** The months in small letters. */
export const MONTHS: readonly string[] = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october',
  'november', 'december',
]; // prettier-ignore

/** From 1; undefined for anything that is no month's name, whole or shortened to three letters or more. */
export function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (lower.length < 3) return undefined;
  const index = MONTHS.findIndex(
    (month) => month.startsWith(lower) || (lower === 'sept' && month === 'september'),
  );
  return index < 0 ? undefined : index + 1;
}

/** Days of a month; February by the leap years of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** What cannot be in a date; undefined where all of it can. */
export function faultOf(date: CableDate): 'month' | 'day' | 'hour' | 'minute' | undefined {
  const { year, month, day, hour, minute } = date;
  if (month === undefined || month < 1 || month > 12) return 'month';
  if (day < 1 || day > daysIn(year, month)) return 'day';
  if (hour !== undefined && hour > 23 && !(hour === 24 && minute === 0)) return 'hour';
  return minute !== undefined && minute > 59 ? 'minute' : undefined;
}

/** `YYYY-MM-DD`, by which periods are compared. */
export function isoOf({ year, month = 1, day }: CableDate): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DTG = /(?:^|[\s:])(\d{2})(\d{2})(\d{2})Z?\s+([A-Z]{3,4})\.?\s+(\d{2}|\d{4})(?!\d)/i;
const CLOCK =
  /^(?:\s*,?\s*(?:[–—-]+|at)?\s*)(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m|p\.?m|noon|midnight)\b/;
const MONTH_FIRST = /\b([A-Z][A-Za-z]{2,8})\.?\s+(\d{1,2}),?\s+(\d{4})\b/;
const DAY_FIRST = /\b(\d{1,2})\s+([A-Z][A-Za-z]{2,8})\.?,?\s+(\d{4})\b/;
const ISO = /^date:[ \t]*["']?((\d{4})-(\d{1,2})-(\d{1,2}))\b/m;

/**
 * Every date of the heads: datelines, date-time groups and times of receipt; after them the date of
 * the front matter. `heads` are those of the cable, where they are known.
 */
export function datesOf(root: Root, heads: readonly Head[] = headsOf(root)): CableDate[] {
  return [...headDates(heads), ...frontMatterDates(root)];
}

/** `date: 1962-10-28`, read from the text: the day of a cable is asked for before any YAML is read. */
function frontMatterDates(root: Root): CableDate[] {
  const front = root.children.find((node) => node.type === 'frontMatter');
  const match = front && ISO.exec(front.yaml);
  if (!match) return [];
  const [line, iso, year, month, day] = match;
  const start = front.yamlOffset + match.index + line.length - iso!.length;
  return [
    {
      kind: 'frontMatter', start, end: start + iso!.length, year: Number(year), month: Number(month), day: Number(day),
      hour: undefined, minute: undefined,
    },
  ]; // prettier-ignore
}

function headDates(heads: readonly Head[]): CableDate[] {
  const dates: CableDate[] = [];
  for (const { children } of heads) {
    for (const line of children) {
      const date = line.type === 'headLine' ? readDate(line) : undefined;
      if (date) dates.push(date);
    }
  }
  return dates;
}

function readDate({ field, value, position }: HeadLine): CableDate | undefined {
  const { offset } = position.start;
  if (field === 'dtg') return readDtg(value, offset);
  if (field === 'received') return readDateline(value, offset, field);
  // `DATE: 281530Z OCT 62`
  return field === 'dateline' ? (readDateline(value, offset) ?? readDtg(value, offset)) : undefined;
}

/**
 * The date-time group of a line, with two digits of a year as one of the twentieth century.
 *
 * > | O 012326Z MAR 74
 *       ^^ day  ^^^ month
 */
export function readDtg(text: string, offset: number): CableDate | undefined {
  const match = DTG.exec(text);
  if (!match) return undefined;
  const start = offset + match.index + (/^[\s:]/.test(match[0]) ? 1 : 0);
  const year = Number(match[5]);
  return {
    kind: 'dtg', start, end: offset + match.index + match[0].length,
    year: year < 100 ? 1900 + year : year, month: monthOf(match[4]!), day: Number(match[1]),
    hour: Number(match[2]), minute: Number(match[3]),
  }; // prettier-ignore
}

/**
 * The date of a place and date line; its hour on the clock of 24.
 *
 * > | Moscow, February 22, 1946, 9 p.m.
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readDateline(
  text: string,
  offset: number,
  kind: 'dateline' | 'received' = 'dateline',
): CableDate | undefined {
  const first = MONTH_FIRST.exec(text);
  const match = first ?? DAY_FIRST.exec(text);
  if (!match) return undefined;
  const [month, day] = first ? [match[1]!, match[2]] : [match[2]!, match[1]];
  const after = match.index + match[0].length;
  const clock = CLOCK.exec(text.slice(after, after + 40));
  const [, hour, minute, half] = clock ?? [];
  return {
    kind, start: offset + match.index, end: offset + after + (clock?.[0].length ?? 0),
    year: Number(match[3]), month: monthOf(month), day: Number(day),
    hour: clock ? hourOf(Number(hour), half!) : undefined, minute: minute === undefined ? undefined : Number(minute),
  }; // prettier-ignore
}

function hourOf(hour: number, half: string): number {
  if (half === 'noon') return 12;
  if (half === 'midnight') return 0;
  return half.startsWith('p') && hour < 12
    ? hour + 12
    : half.startsWith('a') && hour === 12
      ? 0
      : hour;
}
