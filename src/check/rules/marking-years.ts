import { MARKINGS } from '../../cable/index.js';
import { outOf, outOfYears } from '../periods.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'marking-years',
  severity: 'warning',
  title: 'A marking was not in use on the day of the cable.',
  check(cable, report) {
    const { day, marking } = cable;
    if (day === undefined || marking === undefined) return;
    const period = outOf(MARKINGS[marking], day);
    if (!period) return;
    // Another marking than the cable's is `banner-differs`; a foreign one has its own years.
    const first = cable.bearers.find((bearer) => bearer.marking === marking);
    if (first)
      report({
        start: first.start,
        end: first.end,
        ...outOfYears(`marking "${marking}"`, day, period),
      });
  },
});
