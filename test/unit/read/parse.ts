import {
  applyEdits,
  type Edit,
  type Extent,
  parseCable,
  type Root,
} from '../../../src/cable/index.js';
import { readers } from '../../../src/cable/readers.js';

/** A text with a caret `‸` in it, or two around a selection. */
export interface Marked extends Extent {
  text: string;
  root: Root;
  /** Where the first caret stands. */
  offset: number;
}

/** Takes the carets out of a text and parses it. */
export function at(marked: string): Marked {
  const start = marked.indexOf('‸');
  const without = marked.replace('‸', '');
  const second = without.indexOf('‸');
  const text = without.replace('‸', '');
  return { text, root: parse(text), offset: start, start, end: second < 0 ? start : second };
}

/** Parses a text with every reader there is. */
export function parse(text: string): Root {
  return parseCable(text, { readers });
}

/** A text after edits. */
export function applied(text: string, edits: readonly Edit[] | undefined): string | undefined {
  return edits && applyEdits(text, edits);
}

/** The words of some extents. */
export function slices(text: string, extents: readonly Extent[]): string[] {
  return extents.map(({ start, end }) => text.slice(start, end));
}
