import type { Banner, Label, Page, PageLine, PageTurn } from '../cable/index.js';

/** What a page is dressed with, stamps and white space apart. */
export type FurnitureItem = Banner | Label | PageLine;

/** One page with the furniture at its head and at its foot, in the order of the file. */
export interface FurnishedPage {
  page: Page;
  /** The turn it begins with; undefined where the first page has no furniture. */
  turn: PageTurn | undefined;
  head: FurnitureItem[];
  foot: FurnitureItem[];
  /** Offsets between which its text stands. */
  from: number;
  to: number;
}

/**
 * Dresses the pages of a cable. Where one turn numbers one page twice, as `[page 2]` above and
 * `Page 2 of telegram to Moscow` below the banner, or labels it twice, that is one page.
 *
 * `pages` are those of `pagesOf`, which opens them in the same order.
 */
export function furnish(
  pages: readonly Page[],
  turns: readonly PageTurn[],
  end: number,
): FurnishedPage[] {
  const furnished: FurnishedPage[] = [];
  let opened = 0;
  const open = (turn: PageTurn | undefined): FurnishedPage => {
    const page = pages[opened++]!;
    const fresh = { page, turn, head: [], foot: [], from: page.start.offset, to: end };
    furnished.push(fresh);
    return fresh;
  };
  for (const turn of turns) {
    if (!furnished.length && turn.place !== 'opening') open(undefined);
    if (furnished.length) furnished.at(-1)!.to = turn.position.start.offset;
    const groups: FurnishedPage[] = [];
    const starts = new Set(isClosingFoot(turn) ? [] : turn.pageStarts);
    let atFoot = true;
    turn.children.forEach((child, index) => {
      if (starts.has(index)) {
        // A page that another follows at once is empty.
        if (groups.length) groups.at(-1)!.to = groups.at(-1)!.from;
        groups.push(open(turn));
        atFoot = false;
      }
      if (!isItem(child)) return;
      atFoot ||= child.type === 'banner' && child.edge === 'foot';
      const page = furnished.at(-1)!;
      (atFoot ? page.foot : page.head).push(child);
    });
    furnished.length -= groups.length;
    for (const page of joined(groups)) furnished.push(page);
    if (groups.length) furnished.at(-1)!.from = turn.position.end.offset;
  }
  if (!furnished.length) open(undefined);
  const last = furnished.at(-1)!;
  // A form feed at the very end begins no page.
  const bare =
    furnished.length > 1 && last.from >= end && last.head.every(({ type }) => type === 'pageLine');
  return bare ? furnished.slice(0, -1) : furnished;
}

function isItem(child: PageTurn['children'][number]): child is FurnitureItem {
  return child.type === 'banner' || child.type === 'label' || child.type === 'pageLine';
}

/** A banner and its label at the end of the file stand at the foot of the last page. */
function isClosingFoot({ place, pageStarts, children }: PageTurn): boolean {
  if (place !== 'closing' || pageStarts.length > 1) return false;
  const types = children.map(({ type }) => type);
  return !types.includes('pageLine') && types.indexOf('banner') === types.lastIndexOf('banner');
}

/** Joins groups of one turn that are one page. */
function joined(groups: readonly FurnishedPage[]): FurnishedPage[] {
  const pages: FurnishedPage[] = [];
  for (const group of groups) {
    const last = pages.at(-1);
    if (last && isSamePage(last, group)) {
      last.head.push(...group.head);
      last.foot.push(...group.foot);
      last.to = group.to;
    } else pages.push(group);
  }
  return pages;
}

function isSamePage(above: FurnishedPage, below: FurnishedPage): boolean {
  if (above.foot.length || (bannerOf(above) && bannerOf(below))) return false;
  const a = lineOf(above);
  const b = lineOf(below);
  // Two form feeds have an empty page between them.
  if (b?.form === 'formFeed') return false;
  return a?.number === undefined || b?.number === undefined || a.number === b.number;
}

/** The banner at the head of a page. */
export function bannerOf({ head }: FurnishedPage): Banner | undefined {
  return head.find((item): item is Banner => item.type === 'banner');
}

/** The banner at the foot of a page. */
export function footOf({ foot }: FurnishedPage): Banner | undefined {
  return foot.find((item): item is Banner => item.type === 'banner');
}

/** The labels at the head of a page: one, on most forms. */
export function labelsOf({ head }: FurnishedPage): Label[] {
  return head.filter((item): item is Label => item.type === 'label');
}

/** The line that numbers a page; of two the one that has a number. */
export function lineOf({ head }: FurnishedPage): PageLine | undefined {
  const lines = head.filter((item): item is PageLine => item.type === 'pageLine');
  return lines.find(({ number }) => number !== undefined) ?? lines[0];
}
