import { defineRule } from '../rule.js';

export default defineRule({
  id: 'page-repeated',
  severity: 'warning',
  title: 'A page was transcribed twice.',
  check({ furniture, repeats, text }, report) {
    for (const [page, original] of repeats) {
      const next = furniture[furniture.indexOf(page) + 1];
      const { offset } = page.page.start;
      const from = page.from + text.slice(page.from, page.to).search(/\S/);
      const lineEnd = text.slice(from, page.to).search(/[\r\n]|$/);
      report({
        start: from,
        end: from + Math.min(lineEnd, 80),
        message: `Unexpected text of page ${original.page.number} again on page ${page.page.number}, expected another`,
        fixes: [
          {
            title: 'Remove the repeated page',
            edits: [{ start: offset, end: next?.page.start.offset ?? page.to, text: '' }],
            safe: false,
          },
        ],
      });
    }
  },
});
