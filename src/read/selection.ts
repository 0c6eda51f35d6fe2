import { type Extent, extentOf, pagesOf, type Root, sentencesOf, touches } from '../cable/index.js';
import { type OutlineParagraph, outlineOf } from './outline.js';

/** A word, as a double click takes it: `Kuznetsov's`, `041961`, `UN-sponsored`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
/** Characters on either side in which a word is looked for. */
const REACH = 100;

/**
 * What is selected step by step around an offset: word, sentence, paragraph, the paragraphs it
 * belongs to, the page or pages these stand on, the cable. Each is larger than the one before.
 */
export function selectionAt(text: string, root: Root, offset: number): Extent[] {
  const chain: Extent[] = [];
  const add = (extent: Extent | undefined): void => {
    if (!extent || !touches(extent, offset) || extent.start === extent.end) return;
    const last = chain.at(-1);
    const inside = !last || (extent.start <= last.start && last.end <= extent.end);
    const larger = !last || extent.end - extent.start > last.end - last.start;
    if (inside && larger) chain.push(extent);
  };
  add(wordAt(text, offset));
  const around = paragraphsAt(outlineOf(root).paragraphs, offset);
  const own = around.at(-1);
  if (own) {
    for (const sentence of sentencesOf(own.node)) add(sentence);
    add(extentOf(own.node));
    for (const paragraph of around.toReversed()) {
      add({ start: paragraph.start.offset, end: paragraph.end.offset });
    }
  }
  add(pagesAround(root, chain.at(-1) ?? { start: offset, end: offset }));
  add({ start: 0, end: text.length });
  return chain;
}

/** The word at an offset or directly before it. */
export function wordAt(text: string, offset: number): Extent | undefined {
  const from = Math.max(0, offset - REACH);
  const near = text.slice(from, offset + REACH);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(near); match; match = WORD.exec(near)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start > offset) return undefined;
    if (end >= offset) return { start, end };
  }
  return undefined;
}

/** The paragraphs around an offset, the outermost first. */
export function paragraphsAt(
  paragraphs: readonly OutlineParagraph[],
  offset: number,
): OutlineParagraph[] {
  const path: OutlineParagraph[] = [];
  let level = paragraphs;
  for (;;) {
    const at = level.findLast(({ start }) => start.offset <= offset);
    if (!at || at.end.offset < offset) return path;
    path.push(at);
    level = at.children;
  }
}

/** From the start of the page on which an extent begins to the end of the one on which it ends. */
function pagesAround(root: Root, { start, end }: Extent): Extent | undefined {
  const pages = pagesOf(root).filter(
    (page) => page.start.offset < end || page.start.offset <= start,
  );
  const first = pages.findLast((page) => page.start.offset <= start);
  return first && { start: first.start.offset, end: pages.at(-1)!.end };
}
