import {
  type Extent,
  type Marking,
  markingOf,
  pagesOf,
  type Paragraph,
  paragraphsOf,
  type Root,
} from '../cable/index.js';
import { outlineOf } from './outline.js';
import { paragraphsAt } from './selection.js';
import { countWords, runningText } from './stats.js';

/** Where a person is in a cable, for the line at the foot of the window. */
export interface Status {
  marking: Marking | undefined;
  /** The number of the page, as its page line says, and how many pages there are. */
  page: number;
  pages: number;
  /** `3`, `3.b`; undefined outside a paragraph and in one without a number. */
  paragraph: string | undefined;
  /** Words of the running text: no head, no furniture, nothing the editor says. */
  words: number;
  /** Of these the selected ones; undefined where nothing is selected. */
  selectedWords: number | undefined;
}

/** Marking, page, paragraph and words at an offset. */
export function statusAt(root: Root, offset: number, selection?: Extent): Status {
  const pages = pagesOf(root);
  const page = pages.findLast(({ start }) => start.offset <= offset) ?? pages[0]!;
  const path = paragraphsAt(outlineOf(root).paragraphs, offset);
  const label = path.flatMap(({ number }) => number ?? []).join('.');
  const paragraphs = paragraphsOf(root);
  const selected = selection && selection.start < selection.end ? selection : undefined;
  return {
    marking: markingOf(root),
    page: page.number,
    pages: pages.length,
    paragraph: label || undefined,
    words: wordsOf(paragraphs),
    selectedWords: selected && wordsOf(paragraphs.map((paragraph) => cut(paragraph, selected))),
  };
}

function wordsOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + countWords(runningText(paragraph)), 0);
}

/** What of a paragraph stands within an extent: text to the character, a mark as a whole. */
function cut(paragraph: Paragraph, { start, end }: Extent): Paragraph {
  const children = paragraph.children.flatMap((child): Paragraph['children'] => {
    const from = child.position.start.offset;
    if (from >= end || child.position.end.offset <= start) return [];
    if (child.type !== 'text') return [child];
    return [{ ...child, value: child.value.slice(Math.max(0, start - from), end - from) }];
  });
  return { ...paragraph, children };
}
