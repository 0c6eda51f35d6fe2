import type { PageLine } from '../cable/index.js';
import { type FurnishedPage } from './furniture.js';
import type { CableView } from './view.js';

/** A page that bears a number, with its place among the pages of its section. */
export interface NumberedPage {
  line: PageLine;
  number: number;
  /** Counted from 0 at the first page of the section, those without a number included. */
  place: number;
}

/** The pages of one section of a message, which are numbered from 1. */
export interface PageRow {
  pages: NumberedPage[];
  /** The section begins on its first page, so that this is page 1 whether it says so or not. */
  begins: boolean;
}

/** The numbered pages, section by section. */
export function pageRowsOf(cable: CableView): PageRow[] {
  const { furniture, repeats } = cable;
  const beginnings = counter(beginningsOf(cable));
  // A turn that was run into the text hides where a page begins.
  const hidden = counter(cable.swallowed.filter(({ page }) => !page).map(({ start }) => start));
  const rows: PageRow[] = [];
  let row: PageRow = { pages: [], begins: false };
  let place = 0;
  let section: number | undefined;
  furniture.forEach((page, index) => {
    if (isSameAgain(page, repeats.get(page))) return;
    const line = page.page.line;
    const begins = beginnings(page.to) > 0;
    const other = section !== undefined && line?.section !== undefined && line.section !== section;
    if (index === 0 || other || (begins && line?.number === 1)) {
      row = { pages: [], begins };
      rows.push(row);
      place = 0;
    }
    section = line?.section ?? section;
    place += hidden(page.from);
    // What is run into its first line belongs to the page itself.
    hidden(page.from + cable.text.slice(page.from, page.to).search(/\S|$/) + 1);
    if (line?.number !== undefined) row.pages.push({ line, number: line.number, place });
    place++;
  });
  return rows;
}

/** Offsets at which a message or a section of one begins. */
function beginningsOf({ heads, leaves }: CableView): number[] {
  const lines = leaves.filter(
    (leaf) => leaf.type === 'sectionLine' || (leaf.type === 'headLine' && leaf.field === 'message'),
  );
  return [...heads, ...lines].map(({ position }) => position.start.offset).sort((a, b) => a - b);
}

/** Counts the offsets before each place that it is called with, in rising order, since the last. */
function counter(offsets: readonly number[]): (place: number) => number {
  let at = 0;
  return (place) => {
    const from = at;
    while (at < offsets.length && offsets[at]! < place) at++;
    return at - from;
  };
}

/** A page transcribed twice is no page of its own. */
function isSameAgain(page: FurnishedPage, original: FurnishedPage | undefined): boolean {
  return original !== undefined && page.page.line?.number === original.page.line?.number;
}
