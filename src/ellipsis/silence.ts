import type { Model } from './model.js';
import type { Sentence } from './sentence.js';
import { FINITE, NOUN, tagSet } from './tags.js';

const FEWEST_WORDS = 3;
/** Least share of the tokens that are words, and of the words that English prose has too. */
const WORDS = 0.55;
const KNOWN = 0.6;
const COLUMN = /\S(?: {3,}|\t\s*)(?=\S)/g;
/** What follows `Present` at the head of a list of names. */
const WERE = new Set(['were', 'was', 'are', ':']);
const TIES = tagSet('IN', 'TO', 'CS', 'VB', 'VBN', 'VBG', 'AT', 'PPX', 'WP', 'WRB');

/**
 * Whether nothing should be looked for in a sentence: it is in another language, of code groups,
 * a row of a table, or a list of names.
 */
export function isSilent(sentence: Sentence, text: string, { known }: Model): boolean {
  const { words, tags } = sentence;
  let letters = 0;
  let common = 0;
  let ties = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.letters) continue;
    letters++;
    // A name may be any word.
    if (known.has(word.form)) common++;
    if (FINITE[tags[i]!] || TIES[tags[i]!] || !NOUN[tags[i]!]) ties++;
  }
  if (words[0]!.lower === 'present' && WERE.has(words[1]!.lower)) return true;
  if (letters < FEWEST_WORDS || letters < WORDS * words.length) return true;
  if (common < KNOWN * letters || ties === 0) return true;
  return (text.match(COLUMN)?.length ?? 0) > 1;
}
