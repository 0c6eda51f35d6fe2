import { proseOf } from '../cable/index.js';
import type { Outline, OutlineParagraph } from './outline.js';
import { plainOutline } from './outline-json.js';

/** A cable for programs: the outline of the contract, with the text of the file and of each paragraph. */
export function cableJson(path: string, outline: Outline, text: string): object {
  const paragraphs = outline.paragraphs.map(withText);
  return { ...plainOutline(path, outline), paragraphs, text };
}

function withText(paragraph: OutlineParagraph): object {
  const { number, ordinal, portion, title, start, end, page, crossesPage, node } = paragraph;
  const text = proseOf(node).text.replace(/\s+/g, ' ').trim();
  const children = paragraph.children.map(withText);
  return { number, ordinal, portion, title, text, start, end, page, crossesPage, children };
}
