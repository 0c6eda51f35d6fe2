import {
  densityOf,
  gapFeatures,
  MOST_FEATURES,
  type Surroundings,
} from '../../src/ellipsis/features.js';
import { type Model, OUTPUT, OUTPUTS } from '../../src/ellipsis/model.js';
import { mayMiss, readSentence } from '../../src/ellipsis/score.js';
import { addRows, rowsOf } from '../../src/ellipsis/table.js';
import type { Sentence } from '../../src/ellipsis/sentence.js';
import { FeatureCounts } from './owners.mjs';
import { type Random } from './random.mjs';
import type { TaggedSentence } from './tag-prose.mjs';
import { drawStyle, type Style, telegraph } from './telegraph.mjs';

/** A sentence ready to learn from. */
export interface Lesson {
  sentence: Sentence;
  around: Surroundings;
  labels: Uint16Array;
}

/** What was tried and chosen; see docs/ellipsis.md. */
export interface GapSettings {
  bits: number;
  rate: number;
  /** Share of the features that are left out at each step, so that none is relied on alone. */
  dropout: number;
}

/** Makes a text telegraphic, in one style, and sometimes with a passage quoted in full inside it. */
export function lessonsOf(
  text: readonly TaggedSentence[],
  model: Pick<Model, 'tagger' | 'nouns' | 'words'>,
  random: Random,
  style: Style = drawStyle(random),
): Lesson[] {
  const quoted = { ...style, plain: true };
  const from = !style.plain && random() < 0.15 ? Math.floor(random() * text.length) : text.length;
  const to = from + 2 + Math.floor(random() * 4);
  const made = text
    .map((full, k) => telegraph(full, k >= from && k < to ? quoted : style, random))
    .filter(({ words }) => words.length > 1);
  const sentences = made.map(({ words }) =>
    readSentence(
      words.map((word) => model.words.get(word, style.caseless)),
      model as Model,
    ),
  );
  const around = surroundingsOf(sentences);
  return sentences.map((sentence, k) => ({
    sentence,
    around: around[k]!,
    labels: made[k]!.labels,
  }));
}

function surroundingsOf(sentences: readonly Sentence[]): Surroundings[] {
  const sum = (part: readonly Sentence[]): number =>
    densityOf(
      part.reduce((all, { articles }) => all + articles, 0),
      part.reduce((all, { phrases }) => all + phrases, 0),
    );
  const document = sum(sentences);
  return sentences.map((_, k) => ({
    document,
    nearby: sum(sentences.slice(Math.max(0, k - 1), k + 2)),
  }));
}

/** What is missing so seldom that its features would get few rows, and how often each counts. */
const RARE = (1 << OUTPUT.be) | (1 << OUTPUT.subject);
const RARE_TIMES = 4;

/** The features that the gap model is to learn: those that are met most. */
export function gapOwners<T>(
  texts: readonly T[],
  lessons: (text: T) => Lesson[],
  bits: number,
): Uint8Array {
  const counts = new FeatureCounts(bits);
  const features = new Int32Array(MOST_FEATURES);
  for (const text of texts) {
    for (const { sentence, around, labels } of lessons(text)) {
      for (let i = 0; i < sentence.words.length; i++) {
        if (!mayMiss(sentence, i)) continue;
        const count = gapFeatures(sentence, i, around, features);
        const times = labels[i]! & RARE ? RARE_TIMES : 1;
        for (let k = 0; k < times; k++) counts.add(features, count);
      }
    }
  }
  return counts.owners();
}

/**
 * Trains the gap model: one logistic output for each kind of missing word over the same hashed
 * features, by AdaGrad with dropout.
 */
export class GapTrainer {
  readonly weights: Float32Array;
  readonly owners: Uint8Array;
  readonly #squares: Float32Array;
  readonly #mean: Float32Array;
  #taken = 0;
  readonly #settings: GapSettings;
  readonly #random: Random;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #sums = new Float64Array(OUTPUTS.length);

  /** @param owners what `gapOwners` gives */
  constructor(settings: GapSettings, owners: Uint8Array, random: Random) {
    this.#settings = settings;
    this.owners = owners;
    this.#random = random;
    this.weights = new Float32Array((1 << settings.bits) * OUTPUTS.length);
    this.#squares = new Float32Array(this.weights.length).fill(1e-2);
    this.#mean = new Float32Array(this.weights.length);
  }

  /**
   * One round over texts; what each has to teach is drawn anew.
   *
   * @param last the mean of the weights at forty places of this round is what is kept: as good as
   *   several models, for the price of one
   */
  round<T>(texts: readonly T[], lessons: (text: T) => Lesson[], last: boolean): void {
    const started = Date.now();
    const every = Math.ceil(texts.length / 40);
    let loss = 0;
    let gaps = 0;
    texts.forEach((text, t) => {
      for (const lesson of lessons(text)) {
        loss += this.#learn(lesson);
        gaps += lesson.sentence.words.length;
      }
      if (last && (t % every === every - 1 || t === texts.length - 1)) this.#take();
    });
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`  gaps: loss ${(loss / gaps).toFixed(4)}, ${gaps} gaps, ${seconds} s`);
  }

  /** The mean of the last round. */
  mean(): Float32Array {
    return this.#mean.map((sum) => sum / this.#taken);
  }

  #take(): void {
    const { weights } = this;
    for (let i = 0; i < weights.length; i++) this.#mean[i]! += weights[i]!;
    this.#taken++;
  }

  #learn({ sentence, around, labels }: Lesson): number {
    const { weights, owners } = this;
    const squares = this.#squares;
    const features = this.#features;
    const sums = this.#sums;
    const random = this.#random;
    const { bits, rate, dropout } = this.#settings;
    const keep = 1 / (1 - dropout);
    const columns = OUTPUTS.length;
    let loss = 0;
    for (let i = 0; i < sentence.words.length; i++) {
      if (!mayMiss(sentence, i)) continue;
      const put = gapFeatures(sentence, i, around, features);
      const all = rowsOf({ bits, owners }, features, put);
      let count = 1;
      for (let j = 1; j < all; j++) if (random() >= dropout) features[count++] = features[j]!;
      addRows({ weights, columns }, features, count, sums);
      const label = labels[i]!;
      for (let c = 0; c < columns; c++) {
        const chance = 1 / (1 + Math.exp(-sums[c]! * keep));
        const target = (label >> c) & 1;
        const error = chance - target;
        loss -= Math.log(Math.max(1e-9, target ? chance : 1 - chance));
        if (Math.abs(error) < 0.004) continue;
        const gradient = error * keep;
        const square = gradient * gradient;
        const step = rate * gradient;
        for (let j = 0; j < count; j++) {
          const at = features[j]! * columns + c;
          const total = squares[at]! + square;
          squares[at] = total;
          weights[at]! -= step / Math.sqrt(total);
        }
      }
    }
    return loss;
  }
}
