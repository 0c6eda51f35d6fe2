import type { Edit } from '../../cable/index.js';
import { blankLine } from '../furniture-habit.js';
import { defineRule } from '../rule.js';
import type { Swallowed } from '../swallowed.js';

export default defineRule({
  id: 'furniture-in-text',
  severity: 'warning',
  title: 'A banner, label or page line stands within a paragraph.',
  check({ text, swallowed }, report) {
    for (const one of swallowed) {
      const { start, end, certain } = one;
      const words = text.slice(start, Math.min(end, start + 80)).replace(/\s+/g, ' ');
      report({
        start,
        end,
        message: `Unexpected page furniture "${words}" within a paragraph, expected it on lines of its own`,
        fixes: [{ title: 'Set it on lines of its own', edits: apart(text, one), safe: certain }],
      });
    }
  },
});

/** Puts a blank line before, between and behind the parts, where there is none. */
function apart(text: string, { parts }: Swallowed): Edit[] {
  const blank = blankLine(text);
  const places = [...parts.map(({ start }) => start), parts.at(-1)!.end];
  return places.flatMap((place): Edit[] => {
    let start = place;
    let end = place;
    while (/\s/.test(text.charAt(start - 1))) start--;
    while (/\s/.test(text.charAt(end))) end++;
    if (start === 0 || end === text.length || /\n\s*\n|\r\s*\r/.test(text.slice(start, end)))
      return [];
    return [{ start, end, text: blank }];
  });
}
