import { MARKINGS, PORTION_MARKINGS, rankOf } from '../../cable/index.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'portion-above-banner',
  severity: 'error',
  title: 'A portion mark is higher than the marking of the cable.',
  check(cable, report) {
    const { marking } = cable;
    if (!marking) return;
    for (const { portion } of cable.paragraphs) {
      if (!portion || rankOf(PORTION_MARKINGS[portion.mark]) <= rankOf(marking)) continue;
      report({
        start: portion.position.start.offset,
        end: portion.position.end.offset,
        message: `Unexpected portion mark ${portion.value} in a cable marked ${marking}, expected (${MARKINGS[marking].portion}) or lower`,
      });
    }
  },
});
