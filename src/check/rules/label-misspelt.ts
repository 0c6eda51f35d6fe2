import { LABEL } from '../../cable/index.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'label-misspelt',
  severity: 'error',
  title: 'The printed label `Classification` is misspelt.',
  check(cable, report) {
    for (const turn of cable.turns) {
      for (const label of turn.children) {
        if (label.type !== 'label' || !label.probable) continue;
        const { start, end } = label.position;
        report({
          start: start.offset,
          end: end.offset,
          message: `Unexpected label "${label.value}", expected "${LABEL}"`,
          fixes: [
            {
              title: `Change to "${LABEL}"`,
              edits: [{ start: start.offset, end: end.offset, text: LABEL }],
              safe: true,
            },
          ],
        });
      }
    }
  },
});
