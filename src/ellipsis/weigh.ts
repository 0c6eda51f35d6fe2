import {
  CLASSES,
  NUMBERS,
  type SentenceEvidence,
  sentenceEvidence,
  writeEvidence,
} from './evidence.js';
import type { Surroundings } from './features.js';
import { judgedScores } from './judge.js';
import { type Model, OUTPUT, OUTPUTS, type Weighed, WEIGHED } from './model.js';
import { type Scores, scoreTwice } from './score.js';
import type { Sentence } from './sentence.js';
import { leanOf, treeOdds } from './trees.js';

const COUNT = OUTPUTS.length;

/** Gaps are weighed where one of the scores is so high at least. */
const LEAST = 0.004;

/** A sentence whose gaps are to be weighed, with its scores before and after the judge. */
export interface Weighing {
  judged: Scores;
  evidence: SentenceEvidence;
  /** The gaps in doubt. */
  gaps: number[];
}

/** What is to be weighed in a sentence. */
export function weighingOf(sentence: Sentence, around: Surroundings, model: Model): Weighing {
  const scores = scoreTwice(sentence, around, model);
  const judged = judgedScores(sentence, around, scores, model);
  const gaps = [];
  for (let gap = 0; gap < sentence.words.length; gap++) {
    const isDoubted = WEIGHED.some((name) => {
      const at = gap * COUNT + OUTPUT[name];
      return scores[at]! >= LEAST || judged[at]! >= LEAST;
    });
    if (isDoubted) gaps.push(gap);
  }
  return { judged, evidence: sentenceEvidence(sentence, around, scores, judged), gaps };
}

/** The log-odds of a gap from before it is weighed: between those before and after the judge. */
export function oddsBefore({ odds, judged }: SentenceEvidence, gap: number, name: Weighed): number {
  const at = gap * COUNT + OUTPUT[name];
  return (odds[at]! + judged[at]!) / 2;
}

/** The scores of a sentence, looked at twice, judged and weighed. */
export function weighedScores(sentence: Sentence, around: Surroundings, model: Model): Scores {
  const { judged, evidence, gaps } = weighingOf(sentence, around, model);
  const values = new Float64Array(NUMBERS + CLASSES);
  const classes = new Int32Array(CLASSES);
  for (const gap of gaps) {
    writeEvidence(evidence, gap, values, classes);
    for (const name of WEIGHED) {
      const trees = model.trees[name];
      for (let slot = 0; slot < CLASSES; slot++)
        values[NUMBERS + slot] = leanOf(trees, slot, classes[slot]!);
      const odds = treeOdds(trees, values, oddsBefore(evidence, gap, name));
      judged[gap * COUNT + OUTPUT[name]] = 1 / (1 + Math.exp(-odds));
    }
  }
  return judged;
}
