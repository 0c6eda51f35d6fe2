import { MONTHS } from '../../cable/index.js';
import type { Risk } from './difference.js';

const NUMBERS = new Set(
  ('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth half quarter dozen').split(' '),
); // prettier-ignore

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const DATES = new Set([
  ...MONTHS.flatMap((month) => [month.toLowerCase(), month.slice(0, 3).toLowerCase()]),
  ...DAYS,
  'today', 'tomorrow', 'yesterday',
]); // prettier-ignore
// A month, and far more often a verb.
DATES.delete('may');
DATES.delete('mar');

const NEGATIONS = new Set(
  ('no not none never neither nor nothing nobody nowhere without cannot cant dont doesnt didnt wont isnt arent ' +
    'wasnt werent hasnt havent hadnt unless except hardly refuse refuses refused deny denies denied').split(' '),
); // prettier-ignore

/** What a difference puts at stake, from the words that only one of the two sides has. */
export function riskOf(texts: readonly string[], opensSentence: boolean): Risk {
  const words = texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);
  const keys = words.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  if (keys.some((key) => DATES.has(key))) return 'date';
  if (keys.some((key) => /\p{N}/u.test(key) || NUMBERS.has(key))) return 'number';
  if (keys.some((key) => NEGATIONS.has(key) || key.endsWith("n't"))) return 'negation';
  const isName = (word: string): boolean => /^[("'“]*\p{Lu}\p{Ll}/u.test(word);
  return !opensSentence && words.some(isName) ? 'name' : 'word';
}
