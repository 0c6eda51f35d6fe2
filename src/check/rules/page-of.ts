import type { NumberedPage, PageRow } from '../page-numbers.js';
import { defineRule, type Report } from '../rule.js';

interface Total {
  page: NumberedPage;
  of: number;
}

export default defineRule({
  id: 'page-of',
  severity: 'warning',
  title: 'The total of pages is not the same everywhere, or not theirs.',
  check(cable, report) {
    const rows = cable.pageRows;
    const ends = cable.root.children.findLast(
      ({ type }) => type !== 'space' && type !== 'pageTurn',
    );
    const complete = ends?.type === 'endMark' || ends?.type === 'signature';
    rows.forEach((row, index) => {
      const totals = row.pages.flatMap((page): Total[] =>
        page.line.of === undefined ? [] : [{ page, of: page.line.of }],
      );
      const counts = new Map<number, number>();
      for (const { of } of totals) counts.set(of, (counts.get(of) ?? 0) + 1);
      const [usual, times] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
      for (const { page, of } of totals) {
        const safe =
          of !== usual && times > 1 && times + 1 === totals.length && page.number <= usual;
        if (of !== usual) report(unexpected(page, of, usual, safe));
        else if (of < page.number) report(unexpected(page, of, page.number, false));
      }
      const whole = complete && index === rows.length - 1 && isWhole(row);
      const last = totals.findLast(({ page }) => page === row.pages.at(-1));
      if (whole && last?.of === usual && usual > last.page.number) {
        report(unexpected(last.page, usual, last.page.number, false));
      }
    });
  },
});

/** All pages from the first are there. */
function isWhole({ pages, begins }: PageRow): boolean {
  return (
    pages.every(({ number, place }) => number === place + 1) && (begins || pages[0]?.place === 0)
  );
}

function unexpected({ line }: NumberedPage, of: number, expected: number, safe: boolean): Report {
  const behind = line.value.slice(line.numberEnd - line.position.start.offset);
  const digits = /\d+/.exec(behind)!;
  const start = line.numberEnd + digits.index;
  const text = String(expected).padStart(digits[0].startsWith('0') ? digits[0].length : 0, '0');
  return {
    start: line.position.start.offset,
    end: line.position.end.offset,
    message: `Unexpected total of pages ${of}, expected ${expected}`,
    fixes: [
      { title: `Change to ${text}`, edits: [{ start, end: start + digits[0].length, text }], safe },
    ],
  };
}
