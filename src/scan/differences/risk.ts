import { CARDINALS, MONTHS, NEGATIONS, ORDINALS, WEEKDAYS } from '../../cable/index.js';
import type { Risk } from './difference.js';

const NUMBERS = new Set([...CARDINALS, ...ORDINALS, 'half', 'quarter']);

const DATES = new Set([
  ...MONTHS.flatMap((month) => [month.toLowerCase(), month.slice(0, 3).toLowerCase()]),
  ...WEEKDAYS,
  'today', 'tomorrow', 'yesterday',
]); // prettier-ignore
// A month, and far more often a verb.
DATES.delete('may');
DATES.delete('mar');

/** Beside the plain ones: words that refuse, and `n't` without its apostrophe, as machines read it. */
const AGAINST = new Set([
  ...NEGATIONS,
  ...'unless except refuse refuses refused deny denies denied'.split(' '),
  ...'cant dont doesnt didnt wont isnt arent wasnt werent hasnt havent hadnt'.split(' '),
]);

/** What a difference puts at stake, from the words that only one of the two sides has. */
export function riskOf(texts: readonly string[], opensSentence: boolean): Risk {
  const words = texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);
  const keys = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  if (keys.some((key) => DATES.has(key))) return 'date';
  if (keys.some((key) => /\p{N}/u.test(key) || NUMBERS.has(key))) return 'number';
  if (keys.some((key) => AGAINST.has(key)) || words.some((word) => /n['’]t$/i.test(word)))
    return 'negation';
  const isName = (word: string): boolean => /^[("'“]*\p{Lu}\p{Ll}/u.test(word);
  return !opensSentence && words.some(isName) ? 'name' : 'word';
}
