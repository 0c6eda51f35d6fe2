import type { Category, Model } from '../../src/ellipsis/model.js';
import { calibrate } from './calibrate.mjs';
import type { Guessed } from './gold.mjs';
import { markedSentences } from './marked.mjs';
import { rates, tally } from './metric.mjs';
import { randomOf } from './random.mjs';
import { SEED } from './settings.mjs';
import type { TaggedSentence } from './tag-prose.mjs';
import { plainStyle } from './telegraph.mjs';
import { lessonsOf } from './train-gaps.mjs';
import { teachMarked } from './train-marked.mjs';

/** What marked telegrams teach, and are measured by. */
const MARKED: readonly Category[] = ['copula', 'subject'];
const EDGES = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0001];
/** The share of the findings that are to be right at the sure level. */
const SURE: Partial<Record<Category, number>> = { copula: 0.88, subject: 0.92 };

/**
 * Gives a model that prose has taught its trees, and tells what its scores mean. The lots are its
 * own: to teach marks anew need not be to train all again.
 *
 * @param held texts of full prose that the model has not learnt from
 */
export function teachTelegrams(model: Model, held: readonly TaggedSentence[][]): void {
  const random = randomOf(SEED + 3);
  const plain = held.flatMap((text) => lessonsOf(text, model, random, plainStyle(random)));
  const { training, lookedAt } = markedSentences();
  const { trees, crossed } = teachMarked([...training, ...lookedAt], plain, model, random);
  model.trees = trees;
  const made = calibrate(held, model, randomOf(SEED + 1));
  model.calibration = {
    ...made,
    copula: pointsOf(crossed, 'copula'),
    subject: pointsOf(crossed, 'subject'),
  };
  MARKED.forEach((category) => {
    printLevels(crossed, category);
  });
}

/** What scores mean, by telegrams that the trees had not seen. The line never falls. */
function pointsOf(crossed: readonly Guessed[], category: Category): [number, number][] {
  const points: [number, number][] = [[0, 0]];
  EDGES.slice(1).forEach((to, k) => {
    let sum = 0;
    let count = 0;
    const within = crossed.map((one) => ({
      ...one,
      guesses: one.guesses.filter((guess) => {
        const fits = guess.category === category && guess.score >= EDGES[k]! && guess.score < to;
        if (fits) {
          sum += guess.score;
          count++;
        }
        return fits;
      }),
    }));
    const { hits, alarms } = tally(within, () => 0)[category];
    if (hits + alarms < 20) return;
    points.push([round(sum / count), round(Math.max(points.at(-1)![1], hits / (hits + alarms)))]);
  });
  points.push([1, Math.max(points.at(-1)![1], 0.99)]);
  return points;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Prints the scores by which the levels are set: where F1 is best, and where enough are right. */
function printLevels(crossed: readonly Guessed[], category: Category): void {
  let balanced = '';
  let sure = '';
  let best = 0;
  let most = 0;
  for (let k = 96; k > 5; k--) {
    const { p, r, f } = rates(tally(crossed, () => k / 100)[category]);
    const line = `${(k / 100).toFixed(2)} (P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f.toFixed(3)})`;
    if (f > best) {
      best = f;
      balanced = line;
    }
    if (p >= SURE[category]! && r > most) {
      most = r;
      sure = line;
    }
  }
  console.log(`  ${category}: best F1 from ${balanced}, sure from ${sure}`);
}
