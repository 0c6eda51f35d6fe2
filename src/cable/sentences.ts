import type { Paragraph } from './nodes.js';
import type { Extent } from './extent.js';
import { proseOf } from './prose.js';

/**
 * Words whose point never ends a sentence, since a name, a number or a clause follows. In capitals
 * on a wire, as typed on a page.
 */
const LEADS = new Set(
  'mr mrs messrs ms mme mlle dr prof gen lt col maj capt cdr cmdr adm sgt amb sen rep gov hon rev st pres amer brit fr ger no nos nr art para paras sec vol p pp pt fig ref refs tel tels cf e.g i.e viz vs approx incl esp re jan feb mar apr jun jul aug sept sep oct nov dec dept'.split(
    ' ',
  ),
);

/** Words whose point ends a sentence only where the next word begins one by its capital. */
const PERHAPS = new Set('etc a.m p.m am pm govt inc ltd co corp bros jr sr et al'.split(' '));

const WORD_START = /\S/g;
const END = /(?<![.?!…])[.?!…]+["'”’)\]}~_]*(?=\s)/g;

/**
 * The sentences of a paragraph, in its order. One that crosses a page turn is one extent with the
 * furniture inside it; none begins or ends in furniture or white space.
 *
 * > | Saw Mr. Thant at 3 p.m. today. He agrees.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^
 */
export function sentencesOf(paragraph: Paragraph): Extent[] {
  const { text: prose, offsetOf } = proseOf(paragraph);
  const text = prose.trimEnd();
  const capitals = text === text.toUpperCase();
  const sentences: Extent[] = [];
  let from = text.length - text.trimStart().length;
  const push = (to: number): void => {
    if (from >= to) return;
    sentences.push({ start: offsetOf(from), end: offsetOf(to - 1) + 1 });
  };
  END.lastIndex = from;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    WORD_START.lastIndex = end;
    const start = WORD_START.exec(text)!.index;
    if (!endsSentence(text, match.index, match[0], text.slice(start, start + 8), capitals))
      continue;
    push(end);
    from = start;
  }
  push(text.length);
  return sentences;
}

function endsSentence(
  text: string,
  at: number,
  stop: string,
  next: string,
  capitals: boolean,
): boolean {
  // `. . .` and `...` stand in the middle of a sentence as often as at its end.
  if (/^[.…]/.test(next)) return false;
  const opens = /^["'“‘([{~_]*[\p{Lu}\p{N}]/u.test(next) || next.startsWith('[');
  if (!opens) return false;
  if (!stop.startsWith('.') || stop.startsWith('..')) return true;
  const word = wordBefore(text, at);
  if (word === '') return true;
  // An initial: `D. Rusk`, `U.S. Mission`.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return /^[ap]\.m$/i.test(word) && !capitals;
  const lower = word.toLowerCase();
  if (LEADS.has(lower)) return lower === 'no' ? !/^[#\d]/.test(next) && !capitals : false;
  return PERHAPS.has(lower) ? !capitals : true;
}

/** The word that ends before a point, with the points inside it: `p.m`, `Mr`. */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.'’-]*$/u
    .exec(text.slice(Math.max(0, at - 24), at))![0]
    .replace(/^[.'’-]+/, '');
}
