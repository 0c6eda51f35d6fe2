import { defineRule } from '../rule.js';

export default defineRule({
  id: 'mark-misspelt',
  severity: 'warning',
  title: 'An editor’s mark is misspelt.',
  check(cable, report) {
    for (const leaf of cable.leaves) {
      if (leaf.type !== 'mark' || leaf.expected === undefined) continue;
      const start = leaf.position.start.offset;
      const end = leaf.position.end.offset;
      const mark = `[${leaf.expected}]`;
      report({
        start,
        end,
        message: `Unexpected mark "${leaf.value}", expected "${mark}"`,
        fixes: [{ title: `Change to "${mark}"`, edits: [{ start, end, text: mark }], safe: true }],
      });
    }
  },
});
