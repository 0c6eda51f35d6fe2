import type { Paragraph } from '../cable/index.js';

/**
 * The running text of a paragraph without the page furniture inside it, and the way back from a
 * place in it to a place in the file.
 */
export interface Prose {
  text: string;
  /** The offset in the file of a character of `text`. */
  offsetOf: (index: number) => number;
}

/** What stands in a paragraph and is none of its text. */
const ASIDE = new Set([
  'number',
  'portionMark',
  'pageTurn',
  'head',
  'releaseStamp',
  'endMark',
  'sectionLine',
]);

/** The running text of a paragraph, across its page turns. */
export function proseOf(paragraph: Paragraph): Prose {
  const starts: number[] = [];
  const offsets: number[] = [];
  const values: string[] = [];
  let size = 0;
  for (const child of paragraph.children) {
    if (!('value' in child) || ASIDE.has(child.type)) continue;
    if (size === 0 && child.type === 'space') continue;
    starts.push(size);
    offsets.push(child.position.start.offset);
    values.push(child.value);
    size += child.value.length;
  }
  let last = 0;
  return {
    text: values.join(''),
    offsetOf(index) {
      // Places are asked for in order, so the piece is nearly always this one or the next.
      if (index < starts[last]!) last = 0;
      while (last + 1 < starts.length && starts[last + 1]! <= index) last++;
      return (offsets[last] ?? paragraph.position.start.offset) + index - (starts[last] ?? 0);
    },
  };
}
