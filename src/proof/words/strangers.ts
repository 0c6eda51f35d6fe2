import { distance } from '../../cable/index.js';
import type { Vocabulary, WordCount } from './vocabulary.js';
import type { WordList } from './word-list.js';

/** A word that is probably a slip for a frequent name, or that the list calls wrong. */
export interface Stranger {
  word: string;
  /** What it is likely meant to be; undefined where the list does not say. */
  meant: string | undefined;
  /** How often what is meant stands; 0 where it is known from the list alone. */
  count: number;
}

/** A name that a slip can be told by stands at least so often, in so many cables. */
const FREQUENT = 5;
const SPREAD = 2;

/** How much rarer a slip is than the name. */
const RARER = 8;

/** Letters from which one slip, and two, still leave no doubt which name is meant. */
const ONE_SLIP = 6;
const TWO_SLIPS = 9;

/**
 * Words unlike the list and unlike English, one or two letters from a frequent name (`Kuznetzov`),
 * and those that the list calls wrong. `isKnown` tells English words, in small letters.
 */
export function strangersOf(
  vocabulary: Vocabulary,
  list: WordList,
  isKnown: (word: string) => boolean,
): Map<string, Stranger> {
  const all = vocabulary.all();
  const strangers = new Map<string, Stranger>();
  for (const { word } of all) {
    if (!list.bad.has(word)) continue;
    const meant = list.bad.get(word);
    const count = vocabulary.get(meant ?? '')?.count ?? 0;
    strangers.set(word, { word, meant, count });
  }
  const frequent = frequentNames(all);
  const names = [...frequent, ...listed(list, frequent, vocabulary)];
  const byLength = new Map<number, WordCount[]>();
  for (const name of names) {
    const row = byLength.get(name.word.length) ?? [];
    byLength.set(name.word.length, row);
    row.push(name);
  }
  for (const one of all) {
    const { word } = one;
    if (word.length < ONE_SLIP || !/^\p{Lu}/u.test(word) || list.good.has(word)) continue;
    if (strangers.has(word) || isKnown(word.toLowerCase())) continue;
    const near = nearest(one, byLength);
    if (near) strangers.set(word, { word, meant: near.word, count: near.count });
  }
  return strangers;
}

function frequentNames(all: readonly WordCount[]): WordCount[] {
  return all.filter(
    ({ count, cables, names }) => count >= FREQUENT && cables >= SPREAD && names * 2 >= count,
  );
}

/** Names of the list: they are known to be right, however rare they are. */
function listed(
  { good }: WordList,
  frequent: readonly WordCount[],
  vocabulary: Vocabulary,
): WordCount[] {
  const known = new Set(frequent.map(({ word }) => word));
  return [...good]
    .filter((word) => /^\p{Lu}/u.test(word) && !known.has(word))
    .map((word) => ({
      word,
      cables: 0,
      names: 0,
      forenames: 0,
      count: vocabulary.get(word)?.count ?? 0,
    }));
}

/** The name that a word is a slip for. One that could be a slip for two names is for none. */
function nearest(
  { word, count, forenames }: WordCount,
  names: ReadonlyMap<number, readonly WordCount[]>,
): WordCount | undefined {
  let best: WordCount | undefined;
  let least = Infinity;
  for (let length = word.length - 2; length <= word.length + 2; length++) {
    for (const name of names.get(length) ?? []) {
      const limit = Math.min(word.length, length) >= TWO_SLIPS ? 2 : 1;
      const apart = distance(word, name.word, limit);
      if (apart === 0 || apart > limit || apart > least) continue;
      if (isForm(word, name.word) || !isRare(count, name)) continue;
      // A forename is a slip for a forename: `Lyndon B. Johnson` is no `London`. The list says nothing
      // of where its names stand.
      if (forenames && !name.forenames && name.cables) continue;
      if (apart === least) return undefined;
      best = name;
      least = apart;
    }
  }
  return best;
}

/** Whether a word is so rare that it may be a slip for a name; one of the list may itself be rare. */
function isRare(count: number, name: WordCount): boolean {
  return count < FREQUENT && (name.cables === 0 || count * RARER <= name.count);
}

/** Whether two words are forms of one: `Albania` and `Albanian`, `Soviet` and `Soviets`. */
function isForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return true;
  // Endings that take the place of others: Albania and Albanese, Sofia and Sofiya.
  const stem = (word: string): string => word.replace(/(?:ese|ians?|ans?|ish|ists?|ism|[aeiosy])$/, ''); // prettier-ignore
  return stem(a) === stem(b);
}
