import { defineRule } from '../rule.js';

export default defineRule({
  id: 'paragraphs-run-together',
  severity: 'warning',
  title: 'A paragraph number stands in mid-line, where the break before it was lost.',
  check(cable, report) {
    for (const { after, ordinal, start, end, gap } of cable.runIns) {
      // Lists in brackets, letters and Roman numbers are run in by custom.
      if (after.row.style !== '1.') continue;
      const lineEnd = cable.text.includes('\r\n') ? '\r\n' : '\n';
      report({
        start,
        end,
        message: `Unexpected paragraph number ${String(ordinal)} in mid-line, expected at the start of a line`,
        fixes: [
          {
            title: 'Insert a blank line',
            edits: [{ start: gap, end: start, text: lineEnd + lineEnd }],
            safe: true,
          },
        ],
      });
    }
  },
});
