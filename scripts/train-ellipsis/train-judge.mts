import {
  CLUES,
  cluesOf,
  HIDDEN,
  isDoubted,
  type Judge,
  JUDGED,
  MOST_CLUES,
  oddsOf,
} from '../../src/ellipsis/judge.js';
import { type Model, OUTPUTS } from '../../src/ellipsis/model.js';
import { scoreTwice } from '../../src/ellipsis/score.js';
import { quantise } from './quantise.mjs';
import { type Random, shuffle } from './random.mjs';
import type { Lesson } from './train-gaps.mjs';

/** A gap in doubt: its clues, the odds that it had, and what is missing there. */
interface Doubt {
  clues: Int32Array;
  odds: number[];
  missing: number[];
}

const EPOCHS = 2;
const RATE = 0.05;
/** The same for what the scores from before say, which is much to begin with. */
const SCORE_RATE = 0.02;
/** Values of the first weights are half of it at most. */
const FIRST = 0.2;
/** A step of a weight. */
const SCALE = 0.02;
/** Verdicts are kept to so many parts of one. */
const PARTS = 10_000;

/** Trains the network on the doubts that a model has left in lessons. */
export function trainJudge(
  lessons: Iterable<Lesson>,
  model: Pick<Model, 'tagger' | 'gaps' | 'nouns' | 'words'>,
  random: Random,
): Judge {
  const doubts = doubtsIn(lessons, model as Model);
  const trainer = new JudgeTrainer(random);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    for (const doubt of shuffle(doubts, random)) loss += trainer.learn(doubt);
    console.log(`  judge: loss ${(loss / doubts.length).toFixed(4)}, ${doubts.length} doubts`);
  }
  return trainer.judge();
}

function doubtsIn(lessons: Iterable<Lesson>, model: Model): Doubt[] {
  const doubts: Doubt[] = [];
  const clues = new Int32Array(MOST_CLUES);
  for (const { sentence, around, labels } of lessons) {
    const scores = scoreTwice(sentence, around, model);
    for (let gap = 0; gap < sentence.words.length; gap++) {
      if (!isDoubted(scores, gap)) continue;
      doubts.push({
        clues: clues.slice(0, cluesOf(sentence, gap, around, clues)),
        odds: JUDGED.map((output) => oddsOf(scores[gap * OUTPUTS.length + output]!)),
        missing: JUDGED.map((output) => (labels[gap]! >> output) & 1),
      });
    }
  }
  return doubts;
}

/** Learns by AdaGrad. */
class JudgeTrainer {
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #verdicts: Float64Array[];
  readonly #verdictSquares: Float64Array[];
  /** Rows that were met. */
  readonly #met = new Uint8Array(CLUES);
  readonly #hidden = new Float32Array(HIDDEN);
  readonly #blame = new Float32Array(HIDDEN);

  constructor(random: Random) {
    this.#weights = Float32Array.from({ length: CLUES * HIDDEN }, () => (random() - 0.5) * FIRST);
    this.#squares = new Float32Array(CLUES * HIDDEN).fill(1e-2);
    this.#verdicts = JUDGED.map((_, k) => {
      const verdict = new Float64Array(HIDDEN + JUDGED.length + 1);
      for (let h = 0; h < HIDDEN; h++) verdict[h] = (random() - 0.5) * FIRST;
      verdict[HIDDEN + k] = 1;
      return verdict;
    });
    this.#verdictSquares = JUDGED.map(() =>
      new Float64Array(HIDDEN + JUDGED.length + 1).fill(1).fill(1e-2, 0, HIDDEN),
    );
  }

  /** Learns from one doubt; returns the loss before. */
  learn({ clues, odds, missing }: Doubt): number {
    const weights = this.#weights;
    const squares = this.#squares;
    const hidden = this.#hidden.fill(0);
    const blame = this.#blame.fill(0);
    for (const clue of clues) {
      this.#met[clue] = 1;
      for (let h = 0; h < HIDDEN; h++) hidden[h]! += weights[clue * HIDDEN + h]!;
    }
    const given = [...odds, 1];
    let loss = 0;
    this.#verdicts.forEach((verdict, k) => {
      const total = this.#verdictSquares[k]!;
      let sum = 0;
      for (let h = 0; h < HIDDEN; h++) sum += Math.max(0, hidden[h]!) * verdict[h]!;
      given.forEach((value, j) => (sum += value * verdict[HIDDEN + j]!));
      const chance = 1 / (1 + Math.exp(-sum));
      const error = chance - missing[k]!;
      loss -= Math.log(Math.max(1e-9, missing[k] ? chance : 1 - chance));
      for (let h = 0; h < HIDDEN; h++) {
        if (hidden[h]! <= 0) continue;
        blame[h]! += error * verdict[h]!;
        const gradient = error * hidden[h]!;
        total[h]! += gradient * gradient;
        verdict[h]! -= (RATE * gradient) / Math.sqrt(total[h]!);
      }
      given.forEach((value, j) => {
        const gradient = error * value;
        total[HIDDEN + j]! += gradient * gradient;
        verdict[HIDDEN + j]! -= (SCORE_RATE * gradient) / Math.sqrt(total[HIDDEN + j]!);
      });
    });
    for (const clue of clues) {
      for (let h = 0; h < HIDDEN; h++) {
        if (blame[h] === 0) continue;
        const at = clue * HIDDEN + h;
        squares[at]! += blame[h]! * blame[h]!;
        weights[at]! -= (RATE * blame[h]!) / Math.sqrt(squares[at]!);
      }
    }
    return loss;
  }

  /** What was learnt; of rows that were never met, nothing. */
  judge(): Judge {
    const weights = this.#weights.map((weight, at) =>
      this.#met[Math.floor(at / HIDDEN)] ? weight : 0,
    );
    return {
      weights: quantise(weights, SCALE, 0),
      scale: SCALE,
      verdicts: this.#verdicts.map((verdict) =>
        Array.from(verdict, (value) => Math.round(value * PARTS) / PARTS),
      ),
    };
  }
}
