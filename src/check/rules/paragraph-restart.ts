import { endingOf } from '../../cable/index.js';
import { freshStarts } from '../fresh.js';
import { goesOn, isLettered, labelFor, sameWithin } from '../rows.js';
import { defineRule } from '../rule.js';
import type { CableView } from '../view.js';

export default defineRule({
  id: 'paragraph-restart',
  severity: 'warning',
  title: 'Paragraph numbers begin again at 1 and do not return to the row before.',
  check(cable, report) {
    const isFresh = freshStarts(cable);
    for (const row of cable.rows) {
      const within = isLettered(row) ? undefined : sameWithin(row);
      if (!within || goesOn(within)) continue;
      const { number, at } = row.members[0]!;
      if (number.ordinal !== 1 || isFresh(row, within) || introduces(cable, at - 1)) continue;
      const { label, ordinal } = within.number;
      report({
        start: number.position.start.offset,
        end: number.position.end.offset,
        message: `Unexpected paragraph number ${number.label} after ${label}, expected ${labelFor(row, ordinal + 1)}`,
      });
    }
  },
});

/** Words that announce a list in the sentence before it. */
const ANNOUNCES = /\b(?:follow(?:s|ing)|below|these)\b[^.?!]*[.?!]$/i;

/** The paragraph above ends with a colon or without a sentence end, as what introduces a list does. */
function introduces({ paragraphs }: CableView, at: number): boolean {
  const text = paragraphs[at]!.texts.at(-1)?.value.slice(-200).trimEnd() ?? '';
  return text.endsWith(':') || endingOf(text) !== 'closed' || ANNOUNCES.test(text);
}
