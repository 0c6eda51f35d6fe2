import { bannerOf, type FurnishedPage, footOf, lineOf } from '../furniture.js';
import { blankLine, gapBetween, insertItem, isStrayLabel, lacksBanner, usualBanner } from '../furniture-habit.js';
import { defineRule, type Edit, type Report } from '../rule.js';
import type { CableView } from '../view.js';

export default defineRule({
  id: 'banner-missing',
  severity: 'warning',
  title: 'A page has no banner where the others have one.',
  check(cable, report) {
    const { furniture: pages, habit, text } = cable;
    // Where the banner is run into the text it is not missing.
    const glued = new Set(cable.swallowed.map(({ page }) => page));
    pages.forEach((page, index) => {
      if (glued.has(page) || isStrayLabel(pages, index, habit)) return;
      const first = index === 0 && lacksFirst(cable);
      if (first || lacksBanner(page, habit)) {
        const banner = usualBanner(cable.banners, 'head')!;
        const { start, end } = page.head[0]?.position ?? cable.heads[0]!.children[0]!.position;
        report({
          start: start.offset,
          end: end.offset,
          message: `Unexpected page ${page.page.number} without banner, expected "${banner}"`,
          fixes: [insertion(banner, insertItem(text, pages, page, 'banner', banner))],
        });
      }
      const above = pages[index - 1];
      if (above && habit.feet && !footOf(above)) report(withoutFoot(cable, above, page));
    });
    const last = pages.at(-1)!;
    if (habit.lastFoot && !footOf(last) && last.from < text.length) withoutLastFoot(cable, last, report);
  },
});

function insertion(banner: string, edit: Edit) {
  return { title: `Insert the banner "${banner}"`, edits: [edit], safe: true };
}

/**
 * The cable begins with its head, and no banner stands above it. A fragment may begin anywhere on
 * its page, and in a file that has its furniture at the foot of the pages none stands at the head.
 */
function lacksFirst({ furniture: pages, habit, heads }: CableView): boolean {
  const [first] = pages;
  const last = pages.at(-1)!;
  if (first!.turn || !habit.heads || pages.filter(bannerOf).length < 2) return false;
  const begins = heads[0] !== undefined && heads[0].position.start.offset === first!.page.start.offset;
  return begins && (habit.feet || !last.foot.length) && !isClosing(last);
}

/** The furniture that ends the file, read as a page without text. */
function isClosing({ turn }: FurnishedPage): boolean {
  return turn?.place === 'closing';
}

function withoutFoot(cable: CableView, above: FurnishedPage, page: FurnishedPage): Report {
  const { furniture: pages, text } = cable;
  const banner = usualBanner(cable.banners, 'foot')!;
  const [next, beside] = page.head;
  const { start, end } = next!.position;
  const model = pages.findIndex((other, index) => index > 0 && footOf(pages[index - 1]!) && other.head.length);
  const gap =
    model > 0
      ? gapBetween(text, pages[model - 1]!.foot.at(-1)!.position.end.offset, pages[model]!.head[0]!.position.start.offset)
      : beside
        ? gapBetween(text, end.offset, beside.position.start.offset)
        : blankLine(text);
  return {
    start: start.offset,
    end: end.offset,
    message: bannerOf(page)
      ? `Unexpected single banner between pages ${above.page.number} and ${page.page.number}, expected one at the foot and one at the head`
      : `Unexpected end of page ${above.page.number} without banner, expected "${banner}"`,
    fixes: [insertion(banner, { start: start.offset, end: start.offset, text: banner + gap })],
  };
}

/** The last page of a cable that is there to its end. */
function withoutLastFoot(cable: CableView, last: FurnishedPage, report: (report: Report) => void): void {
  const { furniture: pages, root, text } = cable;
  const closing = root.children.filter(({ type }) => type !== 'space');
  const end = closing.at(-1)!;
  if (isClosing(last) || (end.type !== 'endMark' && end.type !== 'signature')) return;
  const banner = usualBanner(cable.banners, 'foot')!;
  // A wire's `NNNN` stands below the banner, the `END` of a form above it.
  const above = lineOf(last)?.form === 'wire' ? closing.findLast(({ type }) => type !== 'endMark')! : end;
  const at = above.position.end.offset;
  const model = pages.find(footOf)!.to;
  const before = text.slice(Math.max(0, model - 8), model);
  report({
    start: end.position.start.offset,
    end: end.position.end.offset,
    message: `Unexpected end of page ${last.page.number} without banner, expected "${banner}"`,
    fixes: [insertion(banner, { start: at, end: at, text: before.slice(before.trimEnd().length) + banner })],
  });
}
