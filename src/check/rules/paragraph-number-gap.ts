import { isLettered } from '../rows.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'paragraph-number-gap',
  severity: 'warning',
  title: 'A paragraph number is missing from its row.',
  check(cable, report) {
    for (const { row, number, expected } of cable.gaps) {
      if (isLettered(row)) continue;
      const { label, position } = number;
      report({
        start: position.start.offset,
        end: position.end.offset,
        message: `Unexpected paragraph number ${label}, expected ${expected}`,
      });
    }
  },
});
