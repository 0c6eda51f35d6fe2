import {
  type Head,
  headsOf,
  type Marking,
  markingOf,
  type Page,
  pagesOf,
  type Paragraph,
  paragraphsOf,
  type Place,
  type PortionMark,
  type Root,
  type Signature,
} from '../cable/index.js';

/** A paragraph of the outline, with the lettered parts inside it. */
export interface OutlineParagraph {
  /** As typed, without punctuation; undefined for a paragraph without a number. */
  number: string | undefined;
  /** Its place among all paragraphs of its level, from 1. */
  ordinal: number;
  portion: PortionMark | undefined;
  /** Its first words. */
  title: string;
  start: Place;
  end: Place;
  /** Number of the page on which it begins. */
  page: number;
  crossesPage: boolean;
  children: OutlineParagraph[];
  node: Paragraph;
}

/** What an archivist sees of a cable at a glance. */
export interface Outline {
  /** The marking of the cable: that of most of its banners, else that of its message line. */
  marking: Marking | undefined;
  heads: Head[];
  pages: Page[];
  paragraphs: OutlineParagraph[];
  signature: Signature | undefined;
}

/** Characters of the first words, where they are cut. */
const TITLE = 60;

/** Outlines a cable: pages, numbered paragraphs as they nest, and who signed. */
export function outlineOf(root: Root): Outline {
  const pages = pagesOf(root);
  const paragraphs: OutlineParagraph[] = [];
  const stack: OutlineParagraph[] = [];
  /** Index of the page on which each begins. */
  const pageOf = new Map<OutlineParagraph, number>();
  let page = 0;
  for (const node of paragraphsOf(root)) {
    const { start, end } = node.position;
    while (page + 1 < pages.length && pages[page + 1]!.start.offset <= start.offset) page++;
    const number = node.children[0]?.type === 'number' ? node.children[0] : undefined;
    const depth = number ? Math.min(node.depth, stack.length) : 0;
    stack.length = depth;
    const siblings = depth > 0 ? stack[depth - 1]!.children : paragraphs;
    const item: OutlineParagraph = {
      number: number?.label,
      ordinal: siblings.length + 1,
      portion: node.children.find((child) => child.type === 'portionMark')?.mark,
      title: titleOf(node),
      start,
      end,
      page: pages[page]!.number,
      crossesPage: node.children.some((child) => child.type === 'pageTurn'),
      children: [],
      node,
    };
    siblings.push(item);
    // A paragraph ends with the last of its parts, and crosses a page where one of them does.
    for (const outer of stack) {
      outer.end = end;
      outer.crossesPage ||= item.crossesPage || page > pageOf.get(outer)!;
    }
    stack.push(item);
    pageOf.set(item, page);
  }
  return {
    marking: markingOf(root),
    heads: headsOf(root),
    pages,
    paragraphs,
    signature: root.children.findLast((node): node is Signature => node.type === 'signature'),
  };
}

/** The first words of a paragraph, on one line. */
export function titleOf(paragraph: Paragraph): string {
  let words = '';
  for (const child of paragraph.children) {
    if (child.type === 'number' || child.type === 'portionMark') continue;
    if (child.type === 'pageTurn' || child.type === 'head') words += ' ';
    else if (child.type !== 'releaseStamp') words += child.value.slice(0, 2 * TITLE);
    if (words.length > 2 * TITLE) break;
  }
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE) return line;
  const cut = line.lastIndexOf(' ', TITLE);
  return `${line.slice(0, cut > 20 ? cut : TITLE)}…`;
}
