import type { Banner, Edit } from '../cable/index.js';
import { bannerOf, footOf, type FurnishedPage, labelsOf } from './furniture.js';

/** What the pages of one file usually bear: a rule may expect it of the others. */
export interface FurnitureHabit {
  /** A banner stands at the head of each page. */
  heads: boolean;
  /** A banner stands at the foot of each page that another follows. */
  feet: boolean;
  /** A banner stands at the foot of the last page too. */
  lastFoot: boolean;
  /** A label stands at the head of each page. */
  labels: boolean;
}

/** Learns the habit of a file from its pages: most of them, and two at least unless it is clear. */
export function habitOf(pages: readonly FurnishedPage[]): FurnitureHabit {
  const dressed = pages.filter(({ turn }) => turn);
  const count = (has: (page: FurnishedPage) => unknown): number => dressed.filter(has).length;
  const heads = count(bannerOf);
  const labels = count((page) => labelsOf(page).length);
  // The form prints the label on every page, so a label is a page that has lost its banner.
  const clear = heads === 1 && dressed.length === 2 && labels === 2;
  const before = pages.slice(0, -1);
  const feet = before.filter(footOf).length;
  const footless = before.length - feet;
  const last = footOf(pages.at(-1)!) ? 1 : 0;
  return {
    heads: (heads > 1 && heads * 2 > dressed.length) || clear,
    // In a file of two pages the foot of the last is witness enough for that of the first, unless
    // all of its furniture stands at the foot.
    feet:
      feet + last > footless || (last === 1 && footless === 1 && bannerOf(pages[0]!) !== undefined),
    lastFoot: feet > 1 && feet > footless,
    labels: labels * 2 > dressed.length || (labels === 1 && dressed.length === 2),
  };
}

/** Whether a page has no banner at its head where this file's pages have one. */
export function lacksBanner(page: FurnishedPage, { heads }: FurnitureHabit): boolean {
  return heads && page.turn !== undefined && !bannerOf(page);
}

/** Whether a page has no label where this file's pages have one. */
export function lacksLabel(page: FurnishedPage, { labels }: FurnitureHabit): boolean {
  return labels && page.turn !== undefined && !labelsOf(page).length;
}

/**
 * A label in the text, away from the banner that it belongs to: that page has none, and this one
 * would be no page without it.
 */
export function isStrayLabel(
  pages: readonly FurnishedPage[],
  index: number,
  habit: FurnitureHabit,
): boolean {
  const above = pages[index - 1];
  const page = pages[index];
  if (!above || !page || !lacksLabel(above, habit) || !bannerOf(above)) return false;
  return page.head.every(({ type }) => type === 'label');
}

/**
 * How a banner is written in this file: the text that most of the faultless ones have. Of two that
 * are as frequent it is the later, since the first page may bear a precedence besides.
 */
export function usualBanner(banners: readonly Banner[], edge: Banner['edge']): string | undefined {
  const counts = new Map<string, number>();
  const faultless = banners.filter(({ probable }) => !probable);
  const there = faultless.filter((banner) => banner.edge === edge);
  for (const { value } of there.length ? there : faultless) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  let best: string | undefined;
  let most = 0;
  for (const [value, times] of counts) {
    if (times < most) continue;
    best = value;
    most = times;
  }
  return best;
}

/** A blank line with the line ends of the file. */
export function blankLine(text: string): string {
  return text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n\r\n' : '\n\n';
}

/** The white space between two places, or a blank line where more than that stands there. */
export function gapBetween(text: string, start: number, end: number): string {
  const gap = text.slice(start, end);
  return gap.trim() === '' ? gap : blankLine(text);
}

/** Inserts an item at the head of pages: where another page has it, with the same blank lines. */
export class Inserter {
  readonly #models: FurnishedPage[];
  readonly #byKinds = new Map<string, FurnishedPage>();

  constructor(
    private readonly text: string,
    pages: readonly FurnishedPage[],
    private readonly type: 'banner' | 'label',
  ) {
    this.#models = pages.filter(({ head }) => head.some((item) => item.type === type));
    for (const page of [...this.#models].reverse()) this.#byKinds.set(this.#kindsOf(page), page);
  }

  edit(page: FurnishedPage, value: string): Edit {
    const { text, type } = this;
    // A page with the same furniture otherwise, else any that has the item.
    const model = this.#byKinds.get(this.#kindsOf(page)) ?? this.#models[0]!;
    const index = model.head.findIndex((item) => item.type === type);
    const { start, end } = model.head[index]!.position;
    const above = model.head[index - 1];
    const below = model.head[index + 1];
    const next = below && page.head.find((item) => item.type === below.type);
    if (next) {
      const gap = gapBetween(text, end.offset, below.position.start.offset);
      return insertion(next.position.start.offset, value + gap);
    }
    const last = above && page.head.find((item) => item.type === above.type);
    if (last) {
      const gap = gapBetween(text, above.position.end.offset, start.offset);
      return insertion(last.position.end.offset, gap + value);
    }
    const banner = type === 'label' && bannerOf(page);
    if (banner) return insertion(banner.position.end.offset, blankLine(text) + value);
    return insertion(
      page.head[0]?.position.start.offset ?? page.page.start.offset,
      value + blankLine(text),
    );
  }

  #kindsOf({ head }: FurnishedPage): string {
    return head
      .map((item) => item.type)
      .filter((kind) => kind !== this.type)
      .join();
  }
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}
