import type { Edit } from '../../cable/index.js';
import { bannerOf, type FurnishedPage, footOf } from '../furniture.js';
import {
  blankLine,
  gapBetween,
  Inserter,
  isStrayLabel,
  lacksBanner,
  usualBanner,
} from '../furniture-habit.js';
import { defineRule, type Fix, type Report } from '../rule.js';
import type { CableView } from '../view.js';

export default defineRule({
  id: 'banner-missing',
  severity: 'warning',
  title: 'A page has no banner where the others have one.',
  check(cable, report) {
    const { furniture: pages, habit, banners, text } = cable;
    const head = usualBanner(banners, 'head');
    const foot = usualBanner(banners, 'foot');
    if (head === undefined || foot === undefined) return;
    // Where the banner is run into the text it is not missing.
    const glued = new Set(cable.swallowed.map(({ page }) => page));
    let inserter: Inserter | undefined;
    const gap = habit.feet ? gapBelowFoot(text, pages) : '';
    pages.forEach((page, index) => {
      if (glued.has(page) || isStrayLabel(pages, index, habit)) return;
      if (lacksBanner(page, habit) || (index === 0 && lacksFirst(cable))) {
        const { start, end } = (page.head[0] ?? cable.heads[0]!.children[0]!).position;
        inserter ??= new Inserter(text, pages, 'banner');
        report({
          start: start.offset,
          end: end.offset,
          message: `Unexpected page ${page.page.number} without banner, expected "${head}"`,
          fixes: [insertion(head, inserter.edit(page, head))],
        });
      }
      const above = pages[index - 1];
      if (above && habit.feet && !footOf(above)) report(withoutFoot(above, page, foot, gap));
    });
    const last = pages.at(-1)!;
    if (habit.lastFoot && !footOf(last)) withoutLastFoot(cable, last, foot, report);
  },
});

function insertion(banner: string, edit: Edit): Fix {
  return { title: `Insert the banner "${banner}"`, edits: [edit], safe: true };
}

/**
 * The cable begins with its head, and no banner stands above it. A fragment may begin anywhere on
 * its page, and in a file that has its furniture at the foot of the pages none stands at the head.
 */
function lacksFirst({ furniture: pages, habit, heads }: CableView): boolean {
  const first = pages[0]!;
  const last = pages.at(-1)!;
  if (first.turn || !habit.heads || isClosing(last) || (last.foot.length && !habit.feet))
    return false;
  return heads[0]?.position.start.offset === first.page.start.offset;
}

/** The furniture that ends the file, read as a page without text. */
function isClosing({ turn }: FurnishedPage): boolean {
  return turn?.place === 'closing';
}

/** What stands between the foot of a page and the head of the next. */
function gapBelowFoot(text: string, pages: readonly FurnishedPage[]): string {
  const model = pages.findIndex((_, index) => index > 0 && footOf(pages[index - 1]!));
  const items =
    model > 0 ? [pages[model - 1]!.foot.at(-1)!, pages[model]!.head[0]!] : pages[0]!.head;
  const [above, below] = items;
  return above && below
    ? gapBetween(text, above.position.end.offset, below.position.start.offset)
    : blankLine(text);
}

function withoutFoot(
  above: FurnishedPage,
  page: FurnishedPage,
  banner: string,
  gap: string,
): Report {
  const { start, end } = page.head[0]!.position;
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
function withoutLastFoot(
  cable: CableView,
  last: FurnishedPage,
  banner: string,
  report: (report: Report) => void,
): void {
  const { furniture: pages, root, text } = cable;
  const parts = root.children.filter(({ type }) => type !== 'space');
  const end = parts.at(-1)!;
  if (end.type !== 'endMark' && end.type !== 'signature') return;
  // A wire's `NNNN` stands below the banner, the `END` of a form above it.
  const above =
    last.page.line?.form === 'wire' ? parts.findLast(({ type }) => type !== 'endMark')! : end;
  const at = above.position.end.offset;
  const model = footOf(pages.find(footOf)!)!.position.start.offset;
  const before = text.slice(Math.max(0, model - 8), model);
  report({
    start: end.position.start.offset,
    end: end.position.end.offset,
    message: `Unexpected end of page ${last.page.number} without banner, expected "${banner}"`,
    fixes: [
      insertion(banner, {
        start: at,
        end: at,
        text: before.slice(before.trimEnd().length) + banner,
      }),
    ],
  });
}
