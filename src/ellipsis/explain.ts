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

/** `a`, `a or b`, `a, b or c`. */
function listed(words: readonly string[]): string {
  const last = words.at(-1)!;
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last;
}
