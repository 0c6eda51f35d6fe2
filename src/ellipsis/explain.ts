import type { Omission } from './find.js';
import type { Category } from './model.js';

const NAMES: Readonly<Record<Category, string>> = {
  article: 'an article',
  copula: 'a form of _be_',
  subject: 'the subject',
  to: 'the _to_ of a verb',
  preposition: 'a preposition',
  conjunction: 'a conjunction',
};

/**
 * What there is to say about a finding, as Markdown: what is missing, what else it could be, and how
 * far to trust it.
 *
 * @param alternatives as they would be written there, with their capitals
 */
export function explainOmission(
  { category, words, confidence }: Omission,
  alternatives: readonly string[],
): string {
  const others = alternatives.map((word) => `_${word}_`);
  return [
    `Cable style leaves out ${NAMES[category]} here: **${words.join(' ')}**.`,
    ...(others.length ? [`It could be ${listed(others)} as well.`] : []),
    `Of 100 findings like this one, about ${Math.round(confidence * 100)} are right.`,
  ].join(' ');
}

/**
 * What stands at a gap and where one is among all that is shown, in one line without Markdown.
 *
 * > Left-out word 3 of 14: ‸the, an article; about 91 of 100 are right
 *
 * @param offset the gap, of which `shown` has at least one finding
 */
export function sayLeftOut(shown: readonly Omission[], offset: number): string {
  const first = shown.findIndex((one) => one.offset === offset);
  const here = shown
    .filter((one) => one.offset === offset)
    .map(({ words, category, confidence }) => {
      const name = NAMES[category].replaceAll('_', '');
      return `‸${words.join(' ')}, ${name}; about ${Math.round(confidence * 100)} of 100 are right`;
    });
  return `Left-out word ${first + 1} of ${shown.length}: ${here.join(' · ')}`;
}

/** `a`, `a or b`, `a, b or c`. */
function listed(words: readonly string[]): string {
  const last = words.at(-1)!;
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}
