import { readFileSync } from 'node:fs';
import { parseCable } from '../../../src/cable/index.js';
import {
  findOmissions,
  type Model,
  type Omission,
  readModel,
} from '../../../src/ellipsis/index.js';

/** The model of the package. */
export const model: Model = readModel(
  new Uint8Array(readFileSync(new URL('../../../models/ellipsis.bin', import.meta.url))),
);

const USUAL = new Set(['article', 'copula', 'subject']);

/** What is found in a text of the categories that are on by themselves. */
export function found(text: string): Omission[] {
  return findOmissions(parseCable(text), model).filter(({ category }) => USUAL.has(category));
}

/** A text with what is found written into it: `It was ‸the presence`. */
export function shown(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { offset, words } of found(text)) {
    parts.push(text.slice(from, offset), ...words.map((word) => `‸${word} `));
    from = offset;
  }
  return parts.join('') + text.slice(from);
}
