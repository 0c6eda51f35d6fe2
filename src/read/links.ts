import type { Root } from '../cable/index.js';
import { referencesOf } from './references.js';

/** Where a cable names a paragraph of its own, and where that paragraph begins, as offsets. */
export interface ParagraphLink {
  start: number;
  end: number;
  target: number;
}

/** Every reference to a paragraph that is there, in the order of the file. */
export function linksOf(root: Root): ParagraphLink[] {
  return referencesOf(root).flatMap(({ from, end, target }) =>
    target ? [{ start: from, end, target: target.position.start.offset }] : [],
  );
}
