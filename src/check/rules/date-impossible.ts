import { type CableDate, faultOf, readDtg } from '../../cable/index.js';
import { impossibleDays, misspeltMonths } from '../calendar.js';
import { defineRule } from '../rule.js';
import { dayMessage, monthMessage } from '../calendar.js';

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
    const read = new Set(cable.dates.map(({ start }) => start));
    for (const { type, value, position } of cable.leaves) {
      if (type !== 'text' && type !== 'headLine') continue;
      const { offset } = position.start;
      for (const date of groupsIn(value, offset)) {
        const message = messageOf(date, cable.text);
        if (message && !read.has(date.start)) {
          report({ start: date.start, end: date.end, message, severity: 'warning' });
        }
      }
      for (const { start, end, message, fix } of [
        ...impossibleDays(value),
        ...misspeltMonths(value),
      ]) {
        const whole = { start: offset + start, end: offset + end };
        const fixes = fix
          ? [{ title: `Change to "${fix}"`, edits: [{ ...whole, text: fix }], safe: false }]
          : [];
        if (!read.has(whole.start)) report({ ...whole, message, fixes, severity: 'warning' });
      }
    }
  },
});

const GROUP = /(?<!\d)\d{6}Z\s+[A-Z]{3,4}\s+\d{2}(?!\d)/g;

/** The date-time groups of a text: `REF: STATE 041961 DTG 312326Z FEB 74`. */
function groupsIn(value: string, offset: number): CableDate[] {
  return [...value.matchAll(GROUP)].map(({ 0: group, index }) => readDtg(group, offset + index)!);
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
