import type { Paragraph } from './nodes.js';

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
  let blank = false;
  for (const child of paragraph.children) {
    if (!('value' in child) || ASIDE.has(child.type)) continue;
    // Where furniture was, the white space before it is enough.
    if (child.type === 'space' && (size === 0 || blank)) continue;
    blank = child.type === 'space';
    starts.push(size);
    offsets.push(child.position.start.offset);
    values.push(child.value);
    size += child.value.length;
  }
  return {
    text: values.join(''),
    offsetOf(index) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= index) low = middle;
        else high = middle - 1;
      }
      return (offsets[low] ?? paragraph.position.start.offset) + index - (starts[low] ?? 0);
    },
  };
}
