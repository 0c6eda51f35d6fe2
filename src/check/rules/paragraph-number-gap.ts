import { isLettered, labelFor, type Member } from '../rows.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'paragraph-number-gap',
  severity: 'warning',
  title: 'A paragraph number is missing from its row.',
  check(cable, report) {
    // A number that stands in mid-line is there; `paragraphs-run-together` speaks of it.
    const last = new Map<Member, number>(
      cable.runIns.map(({ after, ordinal }) => [after, ordinal]),
    );
    for (const row of cable.rows) {
      if (isLettered(row)) continue;
      row.members.forEach(({ number: { ordinal, label, position } }, index) => {
        const before = row.members[index - 1];
        if (!before) return;
        const expected = (last.get(before) ?? before.number.ordinal) + 1;
        if (ordinal <= expected) return;
        report({
          start: position.start.offset,
          end: position.end.offset,
          message: `Unexpected paragraph number ${label}, expected ${labelFor(row, expected)}`,
        });
      });
    }
  },
});
