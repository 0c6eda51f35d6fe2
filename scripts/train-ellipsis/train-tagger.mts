import { addRows, rowsOf, type Table } from '../../src/ellipsis/table.js';
import { largest, MOST_TAG_FEATURES, tagFeatures } from '../../src/ellipsis/tagger.js';
import { TAG_BEFORE, TAGS } from '../../src/ellipsis/tags.js';
import { type WordTable } from '../../src/ellipsis/words.js';
import { FeatureCounts } from './owners.mjs';
import { quantise } from './quantise.mjs';
import { type Random, shuffle } from './random.mjs';
import type { TaggedSentence } from './tag-prose.mjs';
import { drawStyle, telegraph } from './telegraph.mjs';

/**
 * Trains the tagger: an averaged perceptron over hashed features, on full prose of which two
 * sentences in three are made telegraphic. Half of the last tags are its own, so that it learns to
 * live with its mistakes.
 */
export function trainTagger(
  sentences: TaggedSentence[],
  {
    bits,
    epochs,
    words,
    random,
  }: { bits: number; epochs: number; words: WordTable; random: Random },
): Table {
  const columns = TAGS.length;
  const owners = ownersOf(sentences, bits, words, random);
  const weights = new Float32Array(owners.length * columns);
  const sums = new Float64Array(weights.length);
  const features = new Int32Array(MOST_TAG_FEATURES);
  const scores = new Float64Array(columns);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let right = 0;
    let all = 0;
    for (const plain of shuffle(sentences, random)) {
      const style = drawStyle(random);
      const sentence = telegraph(plain, style, random);
      const seen = sentence.words.map((word) => words.get(word, style.caseless));
      let tag1: number = TAG_BEFORE;
      let tag2: number = TAG_BEFORE;
      for (let i = 0; i < seen.length; i++) {
        const gold = sentence.tags[i]!;
        const put = tagFeatures(seen, i, tag1, tag2, features);
        const count = rowsOf({ bits, owners }, features, put);
        addRows({ columns, weights }, features, count, scores);
        const best = largest(scores);
        if (best === gold) right++;
        else
          for (let j = 0; j < count; j++) {
            const row = features[j]! * columns;
            weights[row + gold]! += 1;
            weights[row + best]! -= 1;
            sums[row + gold]! += step;
            sums[row + best]! -= step;
          }
        all++;
        step++;
        tag2 = tag1;
        tag1 = best;
      }
    }
    console.log(`  tagger, round ${epoch + 1}: ${((right / all) * 100).toFixed(2)} % as tagged`);
  }
  for (let i = 0; i < weights.length; i++) weights[i]! -= sums[i]! / step;
  const steps = quantise(weights, SCALE, LEAST);
  return { bits, columns, scale: SCALE, weights: steps, owners };
}

/** A step of a weight, and the least that is kept. */
const SCALE = 0.08;
const LEAST = 0.12;

/** Features are counted in one sentence of so many. */
const COUNTED = 3;

/** The features that the tagger is to learn: those that are met most, with the tags as they should be. */
function ownersOf(
  sentences: readonly TaggedSentence[],
  bits: number,
  words: WordTable,
  random: Random,
): Uint8Array {
  const counts = new FeatureCounts(bits);
  const features = new Int32Array(MOST_TAG_FEATURES);
  for (let k = 0; k < sentences.length; k += COUNTED) {
    const style = drawStyle(random);
    const { words: made, tags } = telegraph(sentences[k]!, style, random);
    const seen = made.map((word) => words.get(word, style.caseless));
    for (let i = 0; i < seen.length; i++) {
      const tag1 = tags[i - 1] ?? TAG_BEFORE;
      counts.add(features, tagFeatures(seen, i, tag1, tags[i - 2] ?? TAG_BEFORE, features));
    }
  }
  return counts.owners();
}
