import { mix } from './hash.js';
import { addRows, rowsOf, type Table } from './table.js';
import { TAG_BEFORE, TAGS } from './tags.js';
import { AFTER, BEFORE, type Word } from './words.js';

/** Most features that one word has for the tagger. */
export const MOST_TAG_FEATURES = 24;

/** Writes the hashes of the features of word `i`, given the two tags before it; returns how many. */
export function tagFeatures(
  words: readonly Word[],
  i: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): number {
  const word = words[i]!;
  const left1 = words[i - 1] ?? BEFORE;
  const left2 = words[i - 2] ?? BEFORE;
  const right1 = words[i + 1] ?? AFTER;
  const right2 = words[i + 2] ?? AFTER;
  const first = i === 0 ? 1 : 0;
  let n = 0;
  const put = (template: number, value: number): void => {
    out[n++] = mix(template, value);
  };
  put(1, word.form);
  put(2, word.suffix3);
  put(3, word.suffix2);
  put(4, mix(word.shape, first));
  put(5, tag1);
  put(6, mix(tag1, tag2));
  put(7, mix(word.form, tag1));
  put(8, left1.form);
  put(9, left1.suffix3);
  put(10, right1.form);
  put(11, right1.suffix3);
  put(12, left2.form);
  put(13, right2.form);
  put(14, mix(word.suffix3, right1.suffix3));
  put(15, mix(word.suffix3, tag1));
  put(16, word.prefix3);
  put(17, mix(word.form, right1.suffix3));
  put(18, mix(word.form, first * 2 + (word.capital ? 1 : 0)));
  put(19, mix(mix(word.suffix3, tag1), right1.suffix2));
  put(20, mix(word.shape, right1.shape));
  return n;
}

/** The tag of each word, from left to right. */
export function tagsOf(words: readonly Word[], table: Table): Uint8Array {
  const tags = new Uint8Array(words.length);
  const features = new Int32Array(MOST_TAG_FEATURES);
  const sums = new Int32Array(TAGS.length);
  let tag1: number = TAG_BEFORE;
  let tag2: number = TAG_BEFORE;
  for (let i = 0; i < words.length; i++) {
    const count = tagFeatures(words, i, tag1, tag2, features);
    addRows(table, features, rowsOf(table, features, count), sums);
    const best = largest(sums);
    tags[i] = best;
    tag2 = tag1;
    tag1 = best;
  }
  return tags;
}

/** The place of the largest value, the first of equals. */
export function largest(values: Float64Array | Int32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
