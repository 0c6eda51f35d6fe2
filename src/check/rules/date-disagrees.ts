import { type CableDate, faultOf, isoOf } from '../../cable/index.js';
import { defineRule } from '../rule.js';

/** What the dates of a cable are called. */
const NAMES: Readonly<Record<CableDate['kind'], string>> = {
  dateline: 'the dateline',
  dtg: 'the date-time group',
  received: 'the time of receipt',
  frontMatter: 'the front matter',
};

const DAY = 86_400_000;

/**
 * Two dates of one cable that are more than a day apart. A day's difference is nothing: the
 * date-time group is in universal time, the dateline in the post's own.
 *
 * > | Moscow, October 28, 1962.
 * > | DTG: 181530Z OCT 62
 *          ^^^^^^^^^^^^^^
 */
export default defineRule({
  id: 'date-disagrees',
  severity: 'warning',
  title: 'Two dates of the cable are more than a day apart.',
  check(cable, report) {
    // A second cable in the file, or a later section, has a head and a date of its own.
    const end = cable.heads[0]?.position.end.offset ?? 0;
    const dates = cable.dates.filter(
      (date) =>
        date.kind !== 'received' &&
        (date.kind === 'frontMatter' || date.start < end) &&
        faultOf(date) === undefined,
    );
    const [first] = dates;
    for (const date of dates.slice(1)) {
      if (Math.abs(dayOf(date) - dayOf(first!)) <= 1) continue;
      const { start, end } = date;
      report({
        start,
        end,
        message: `Unexpected date ${isoOf(date)}, expected ${isoOf(first!)} as in ${NAMES[first!.kind]}`,
      });
    }
  },
});

/** Days since 1970, by which the distance of two dates is told across the ends of months. */
function dayOf(date: CableDate): number {
  return Date.parse(isoOf(date)) / DAY;
}
