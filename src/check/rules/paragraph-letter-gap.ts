import { isLettered } from '../rows.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'paragraph-letter-gap',
  severity: 'warning',
  title: 'A letter is missing from a row of lettered paragraphs.',
  check(cable, report) {
    for (const { row, number, expected } of cable.gaps) {
      if (!isLettered(row)) continue;
      const { label, position } = number;
      report({
        start: position.start.offset,
        end: position.end.offset,
        message: `Unexpected paragraph letter ${label}, expected ${expected}`,
      });
    }
  },
});
