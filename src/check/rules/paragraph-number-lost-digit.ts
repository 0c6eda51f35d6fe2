import { defineRule } from '../rule.js';
import type { Row } from '../rows.js';

export default defineRule({
  id: 'paragraph-number-lost-digit',
  severity: 'warning',
  title: 'A digit of a paragraph number was lost: `1. .` for `11.`',
  check(cable, report) {
    for (const row of cable.rows) {
      row.members.forEach(({ number }, index) => {
        if (!number.lostDigit) return;
        const start = number.position.start.offset;
        const end = number.position.end.offset;
        const expected = `${String(number.ordinal)}.`;
        const message = `Unexpected paragraph number "${number.value}", expected "${expected}"`;
        const edits = [{ start, end, text: expected }];
        // Where no digit is missing, the second point may be all that is left of a word.
        const safe = String(number.ordinal) !== number.label && fits(row, index);
        report({ start, end, message, fixes: [{ title: `Change to "${expected}"`, edits, safe }] });
      });
    }
  },
});

/** The next number that is whole bears out what was made of those that are not. */
function fits({ members }: Row, index: number): boolean {
  const whole = members.findIndex(({ number }, at) => at > index && !number.lostDigit);
  return whole < 0 || members[whole]!.number.ordinal === members[whole - 1]!.number.ordinal + 1;
}
