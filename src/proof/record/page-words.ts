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

/** The words of each page, in the order of the file. */
export function pageWordsOf(root: Root): { number: number; words: PageWord[] }[] {
  const pages = pagesOf(root).map(({ number, end }) => ({ number, end, words: [] as PageWord[] }));
  let at = 0;
  for (const { type, value, position } of leavesOf(root)) {
    if (ASIDE.has(type)) continue;
    const { offset } = position.start;
    while (at < pages.length - 1 && offset >= pages[at]!.end) at++;
    const furniture = FURNITURE.has(type);
    for (const { 0: word, index } of value.matchAll(/\S+/g)) {
      const start = offset + index;
      const text = word.normalize('NFC');
      pages[at]!.words.push({ text, start, end: start + word.length, furniture });
    }
  }
  return pages.map(({ number, words }) => ({ number, words }));
}
