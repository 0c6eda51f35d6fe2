import type { Extent, Root } from '../../cable/index.js';
import { partsOf, unitsOf } from '../collate/units.js';
import { type CriticalClass, criticalTokens } from '../critical/critical.js';

/** Classes by which errors are counted, the gravest first. */
export const TOKEN_CLASSES = ['negation', 'marking', 'date', 'number', 'name', 'word', 'punctuation'] as const; // prettier-ignore
export type TokenClass = (typeof TOKEN_CLASSES)[number];

/** A word, a number or a single mark of punctuation. */
export interface Token extends Extent {
  class: TokenClass;
}

/** Times and numbers of telegrams, in digits or in words, are numbers. */
const CLASSES: Readonly<Record<CriticalClass, TokenClass>> = {
  negation: 'negation', marking: 'marking', date: 'date', time: 'number', telegram: 'number',
  number: 'number', numeral: 'number', name: 'name',
}; // prettier-ignore

/** Every word, number and mark of punctuation of a transcript, in the order of the file. */
export function tokensOf(text: string, root: Root): Token[] {
  const critical = criticalTokens(root);
  let at = 0;
  return unitsOf(text)
    .flatMap(({ start, end }) => partsOf(text.slice(start, end), start))
    .map(({ start, end }): Token => {
      while (at < critical.length && critical[at]!.end <= start) at++;
      const known = critical[at];
      if (!/[\p{L}\p{N}]/u.test(text.slice(start, end)))
        return { start, end, class: 'punctuation' };
      const grave = known && known.start < end;
      return { start, end, class: grave ? CLASSES[known.class] : 'word' };
    });
}
