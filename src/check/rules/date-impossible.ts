import { type CableDate, faultOf, readDtg } from '../../cable/index.js';
import {
  type BadDate,
  dayMessage,
  impossibleDay,
  mayBeLateDay,
  misspeltMonth,
  monthMessage,
  yearsIn,
} from '../calendar.js';
import type { Numeral } from '../numerals.js';
import { defineRule, type Report } from '../rule.js';
import type { CableView } from '../view.js';

/**
 * A date that is in no calendar, or a time on no clock: in the head an error, in running text a
 * warning, where no other reading is left.
 *
 * > | Moscow, February 30, 1946, 9 p.m.
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export default defineRule({
  id: 'date-impossible',
  severity: 'error',
  title: 'A date, a date-time group or a time does not exist.',
  check(cable, report) {
    for (const date of cable.dates) {
      const message = messageOf(date, cable.text);
      if (message) report({ start: date.start, end: date.end, message });
    }
    const known = new Set(cable.dates.map(({ start }) => start));
    readWords(cable, (found) => {
      if (!known.has(found.start)) report(found);
    });
  },
});

/** Reports what is wrong with the dates of running text and of the other lines of the head. */
function readWords(cable: CableView, report: (found: Report) => void): void {
  const { text } = cable;
  for (const numeral of cable.numerals) {
    const { start } = numeral;
    const date = mayBeGroup(text, numeral) ? groupAt(text, start) : undefined;
    const message = date && messageOf(date, text);
    if (message && isRead(cable, start))
      report({ start, end: date.end, message, severity: 'warning' });
    const day = mayBeLateDay(text, numeral) ? inLeaf(cable, start, impossibleDay) : undefined;
    if (day) report(day);
  }
  for (const comma of yearsIn(text)) {
    const month = inLeaf(cable, comma, misspeltMonth);
    if (month) report(month);
  }
}

/** A leaf is read by itself: what stands around it belongs to something else. */
function inLeaf(
  cable: CableView,
  offset: number,
  read: (text: string, index: number) => BadDate | undefined,
): Report | undefined {
  if (!isRead(cable, offset)) return undefined;
  const { value, position } = cable.leafAt(offset);
  const first = position.start.offset;
  const found = read(value, offset - first);
  if (!found) return undefined;
  const { message, fix } = found;
  const whole = { start: first + found.start, end: first + found.end };
  const fixes = fix
    ? [{ title: `Change to "${fix}"`, edits: [{ ...whole, text: fix }], safe: false }]
    : [];
  return { ...whole, message, fixes, severity: 'warning' };
}

/** Whether the words of a place are the cable's own. */
function isRead(cable: CableView, offset: number): boolean {
  const { type } = cable.leafAt(offset);
  return type === 'text' || type === 'headLine';
}

const GROUP = /\d{6}Z\s{1,40}[A-Z]{3,4}\s{1,40}\d{2}(?!\d)/y;

function mayBeGroup(text: string, { start, end }: Numeral): boolean {
  return end - start === 6 && text.charCodeAt(end) === 90;
}

/** A date-time group in any text: `REF: STATE 041961 DTG 312326Z FEB 74`. */
function groupAt(text: string, offset: number): CableDate | undefined {
  GROUP.lastIndex = offset;
  const group = GROUP.exec(text)?.[0];
  return group === undefined ? undefined : readDtg(group, offset);
}

/** What is wrong with a date; undefined where nothing is. */
function messageOf(date: CableDate, text: string): string | undefined {
  switch (faultOf(date)) {
    case 'month':
      return monthMessage(date, text.slice(date.start, date.end));
    case 'day':
      return dayMessage(date.day, date.month!, date.year);
    case 'hour':
      return `Unexpected hour ${String(date.hour)}, expected 0 to 23`;
    case 'minute':
      return `Unexpected minute ${String(date.minute)}, expected 0 to 59`;
    default:
      return undefined;
  }
}
