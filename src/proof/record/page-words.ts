import { type Extent, leavesOf, pagesOf, type Root } from '../../cable/index.js';

/** One word of a page, as it is typed: offsets into the file. */
export interface PageWord extends Extent {
  text: string;
  /** It is of a banner, a label, a stamp or the end mark: it stands on other pages as well. */
  furniture: boolean;
}

/** What an insertion of a page or a new line break changes, and is no reading. */
const ASIDE = new Set(['space', 'pageLine', 'frontMatter']);
const FURNITURE = new Set(['banner', 'label', 'releaseStamp', 'endMark']);

/** One page, with the leaves of the tree that are read of it. */
export interface PageLeaves {
  number: number;
  leaves: { value: string; start: number; furniture: boolean }[];
}

/** What stands on each page, in the order of the file. */
export function pageLeavesOf(root: Root): PageLeaves[] {
  const pages = pagesOf(root);
  const read = pages.map(({ number }): PageLeaves => ({ number, leaves: [] }));
  let at = 0;
  for (const { type, value, position } of leavesOf(root)) {
    if (ASIDE.has(type)) continue;
    const start = position.start.offset;
    while (at < pages.length - 1 && start >= pages[at]!.end) at++;
    read[at]!.leaves.push({ value, start, furniture: FURNITURE.has(type) });
  }
  return read;
}

/** The words of a page. */
export function wordsOf({ leaves }: PageLeaves): PageWord[] {
  return leaves.flatMap(({ value, start, furniture }) =>
    Array.from(value.matchAll(/\S+/g), ({ 0: word, index }) => ({
      text: word.normalize('NFC'),
      start: start + index,
      end: start + index + word.length,
      furniture,
    })),
  );
}

/** The words of each page, in the order of the file. */
export function pageWordsOf(root: Root): { number: number; words: PageWord[] }[] {
  return pageLeavesOf(root).map((page) => ({ number: page.number, words: wordsOf(page) }));
}
