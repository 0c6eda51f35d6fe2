import { isLettered, labelFor } from '../rows.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'paragraph-letter-gap',
  severity: 'warning',
  title: 'A letter is missing from a row of lettered paragraphs.',
  check(cable, report) {
    for (const row of cable.rows) {
      if (!isLettered(row)) continue;
      row.members.forEach(({ number: { ordinal, label, position } }, index) => {
        const before = row.members[index - 1]?.number.ordinal;
        if (before === undefined || ordinal <= before + 1) return;
        report({
          start: position.start.offset,
          end: position.end.offset,
          message: `Unexpected paragraph letter ${label}, expected ${labelFor(row, before + 1)}`,
        });
      });
    }
  },
});
