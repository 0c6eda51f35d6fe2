import type { Outline, OutlineParagraph } from './outline.js';

/** What the contract says of one file. */
export function plainOutline(path: string, outline: Outline): object {
  const { marking, heads, pages, paragraphs, signature } = outline;
  return {
    path,
    marking,
    pages: pages.map(({ number, start, banner, label, foot }) => ({
      number,
      start,
      banner: banner && { text: banner.value, line: banner.position.start.line },
      label: label !== undefined,
      foot: foot && { text: foot.value, line: foot.position.start.line },
    })),
    heads: heads.map(({ layout, position: { start, end } }) => ({ layout, start, end })),
    paragraphs: paragraphs.map(plainParagraph),
    signature: signature?.name,
  };
}

function plainParagraph(paragraph: OutlineParagraph): object {
  const { number, ordinal, portion, title, start, end, page, crossesPage } = paragraph;
  const children = paragraph.children.map(plainParagraph);
  return { number, ordinal, portion, title, start, end, page, crossesPage, children };
}
