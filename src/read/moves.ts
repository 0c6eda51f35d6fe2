import { pagesOf, type Root } from '../cable/index.js';
import { type OutlineParagraph, outlineOf } from './outline.js';

/** Where the paragraph after an offset begins; undefined behind the last. */
export function nextParagraph(root: Root, offset: number): number | undefined {
  return nextOf(paragraphStarts(root), offset);
}

/** Where the paragraph before an offset begins: the one around it, where the offset is inside. */
export function previousParagraph(root: Root, offset: number): number | undefined {
  return previousOf(paragraphStarts(root), offset);
}

/** Where the page after an offset begins. */
export function nextPage(root: Root, offset: number): number | undefined {
  return nextOf(pageStarts(root), offset);
}

/** Where the page before an offset begins: the one around it, where the offset is inside. */
export function previousPage(root: Root, offset: number): number | undefined {
  return previousOf(pageStarts(root), offset);
}

/** The first of some places, in rising order, that stands after an offset. It does not wrap. */
export function nextOf(places: readonly number[], offset: number): number | undefined {
  return places.find((place) => place > offset);
}

/** The last of some places, in rising order, that stands before an offset. It does not wrap. */
export function previousOf(places: readonly number[], offset: number): number | undefined {
  return places.findLast((place) => place < offset);
}

function paragraphStarts(root: Root): number[] {
  return root.children.flatMap((node) =>
    node.type === 'paragraph' ? [node.position.start.offset] : [],
  );
}

function pageStarts(root: Root): number[] {
  return pagesOf(root).map(({ start }) => start.offset);
}

/** One line of the list from which a person goes to a paragraph or a page. */
export interface GoToItem {
  /** `3`, `3.b`, `¶` for a paragraph without a number, `Page 2`. */
  label: string;
  /** Portion mark and page: `(C) · page 2`. */
  description: string;
  /** The first words. */
  detail: string;
  /** Where it begins and ends, a paragraph without its lettered parts. */
  offset: number;
  end: number;
}

/** Every paragraph, the lettered parts behind the one they stand in. */
export function goToItems(root: Root): GoToItem[] {
  const items: GoToItem[] = [];
  const add = (paragraph: OutlineParagraph, path: readonly string[]): void => {
    const { number, portion, page, title, node, children } = paragraph;
    const own = number === undefined ? path : [...path, number];
    items.push({
      label: own.length ? own.join('.') : '¶',
      description: [...(portion === undefined ? [] : [`(${portion})`]), `page ${page}`].join(' · '),
      detail: title,
      offset: node.position.start.offset,
      end: node.position.end.offset,
    });
    for (const child of children) add(child, own);
  };
  for (const paragraph of outlineOf(root).paragraphs) add(paragraph, []);
  return items;
}

/** Every page, with the first words on it. */
export function goToPages(root: Root): GoToItem[] {
  const { pages, paragraphs } = outlineOf(root);
  const items = paragraphs.flatMap(flat);
  let at = 0;
  return pages.map(({ number, start, end, banner }) => {
    while (at < items.length && items[at]!.start.offset < start.offset) at++;
    const first = items[at];
    return {
      label: `Page ${number}`,
      description: banner?.value ?? '',
      detail: first && first.start.offset < end ? first.title : '',
      offset: start.offset,
      end,
    };
  });
}

function flat(paragraph: OutlineParagraph): OutlineParagraph[] {
  return [paragraph, ...paragraph.children.flatMap(flat)];
}

/**
 * The items that a person may mean by what was typed, the likeliest first: an item of that number,
 * then numbers that begin so, then first words in which each word typed begins one. All of them for nothing.
 */
export function findItems(items: readonly GoToItem[], typed: string): GoToItem[] {
  const query = typed.trim().toLowerCase();
  if (!query) return [...items];
  const number = query.replace(/^(?:paras?|paragraphs?|page|¶)\s*/, '').replace(/^\(|[.)]$/g, '');
  const words = query.split(/\s+/);
  const rank = ({ label, detail }: GoToItem): number => {
    const own = label.toLowerCase().replace(/^page /, '');
    if (number && own === number) return 0;
    if (number && (own.startsWith(`${number}.`) || own.endsWith(`.${number}`))) return 1;
    if (number && own.startsWith(number)) return 2;
    const line = detail.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => line.some((one) => one.startsWith(word))) ? 3 : 4;
  };
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
