import { CATEGORIES, type Category, type Model, OUTPUT } from '../../src/ellipsis/model.js';
import { guessesOf } from '../../src/ellipsis/guess.js';
import { weighedScores } from '../../src/ellipsis/weigh.js';
import type { Random } from './random.mjs';
import type { TaggedSentence } from './tag-prose.mjs';
import { lessonsOf } from './train-gaps.mjs';

const OUTPUTS_OF: Record<Category, readonly number[]> = {
  article: [OUTPUT.the, OUTPUT.a],
  copula: [OUTPUT.be],
  subject: [OUTPUT.subject],
  to: [OUTPUT.to],
  preposition: [OUTPUT.of, OUTPUT.preposition],
  conjunction: [OUTPUT.that],
};
const EDGES = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001];

/**
 * What scores mean: of the guesses in texts that were held out, made telegraphic by lot, how many
 * of each score are right. The line never falls.
 */
export function calibrate(
  texts: readonly TaggedSentence[][],
  model: Model,
  random: Random,
): Model['calibration'] {
  const bins = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      EDGES.slice(1).map(() => ({ sum: 0, right: 0, all: 0 })),
    ]),
  ) as Record<Category, { sum: number; right: number; all: number }[]>;
  for (const text of texts) {
    for (const { sentence, around, labels } of lessonsOf(text, model, random)) {
      for (const { gap, category, score } of guessesOf(
        sentence,
        weighedScores(sentence, around, model),
        around,
      )) {
        const bin = bins[category][EDGES.findIndex((edge) => score < edge) - 1]!;
        bin.all++;
        bin.sum += score;
        if (OUTPUTS_OF[category].some((output) => (labels[gap]! >> output) & 1)) bin.right++;
      }
    }
  }
  return Object.fromEntries(
    CATEGORIES.map((category) => {
      const points: [number, number][] = [[0, 0]];
      for (const { sum, right, all } of bins[category]) {
        if (all < 30) continue;
        const last = points.at(-1)![1];
        points.push([round(sum / all), round(Math.max(last, right / all))]);
      }
      points.push([1, Math.max(points.at(-1)![1], 0.99)]);
      return [category, points];
    }),
  ) as unknown as Model['calibration'];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
