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

/** Dresses the pages of a cable. `pages` are those of `pagesOf`, which opens them in the same order. */
export function furnish(
  pages: readonly Page[],
  turns: readonly PageTurn[],
  end: number,
): FurnishedPage[] {
  const furnished: FurnishedPage[] = [];
  const open = (turn: PageTurn | undefined, from: number): void => {
    const page = pages[furnished.length]!;
    furnished.push({ page, turn, head: [], foot: [], from, to: end });
  };
  for (const turn of turns) {
    if (!furnished.length && turn.place !== 'opening') open(undefined, pages[0]!.start.offset);
    const last = furnished.at(-1);
    if (last) last.to = turn.position.start.offset;
    const starts = new Set(turn.pageStarts);
    let atFoot = true;
    let opened = false;
    turn.children.forEach((child, index) => {
      if (starts.has(index)) {
        // A page that another follows at once is empty.
        if (opened) furnished.at(-1)!.to = turn.position.end.offset;
        open(turn, turn.position.end.offset);
        opened = true;
        atFoot = false;
      }
      if (!isItem(child)) return;
      atFoot ||= child.type === 'banner' && child.edge === 'foot';
      const page = furnished.at(-1)!;
      (atFoot ? page.foot : page.head).push(child);
    });
  }
  if (!furnished.length) open(undefined, pages[0]!.start.offset);
  return furnished;
}

function isItem(child: PageTurn['children'][number]): child is FurnitureItem {
  return child.type === 'banner' || child.type === 'label' || child.type === 'pageLine';
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
