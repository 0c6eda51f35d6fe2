import { LABEL } from '../../cable/index.js';
import { bannerOf, labelsOf } from '../furniture.js';
import { Inserter, isStrayLabel, lacksLabel } from '../furniture-habit.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'label-missing',
  severity: 'warning',
  title: 'A page has no label `Classification` where the others have one.',
  check(cable, report) {
    const { furniture: pages, habit, text } = cable;
    if (!habit.labels) return;
    // Where the label is run into the text, or stands away from its banner, it is not missing.
    const glued = new Set(cable.swallowed.map(({ page }) => page));
    const usual = pages.flatMap(labelsOf).find(({ probable }) => !probable)?.value ?? LABEL;
    const inserter = new Inserter(text, pages, 'label');
    pages.forEach((page, index) => {
      if (!lacksLabel(page, habit) || glued.has(page) || isStrayLabel(pages, index + 1, habit))
        return;
      const { start, end } = (bannerOf(page) ?? page.head[0]!).position;
      report({
        start: start.offset,
        end: end.offset,
        message: `Unexpected page ${page.page.number} without label, expected "${usual}"`,
        fixes: [
          {
            title: `Insert the label "${usual}"`,
            edits: [inserter.edit(page, usual)],
            safe: true,
          },
        ],
      });
    });
  },
});
