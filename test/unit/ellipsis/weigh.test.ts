import assert from 'node:assert/strict';
import { judgedScores } from '../../../src/ellipsis/judge.js';
import { OUTPUT, OUTPUTS } from '../../../src/ellipsis/model.js';
import { readSentence, scoreTwice } from '../../../src/ellipsis/score.js';
import type { Trees } from '../../../src/ellipsis/trees.js';
import { weighedScores, weighingOf } from '../../../src/ellipsis/weigh.js';
import { model } from './model.js';

const AROUND = { document: 0, nearby: 0 };
const sentence = readSentence(
  'Problem of refugees still unsolved and Embassy unaware any change policy'
    .split(' ')
    .map((word) => model.words.get(word)),
  model,
);
const before = scoreTwice(sentence, AROUND, model);
const judged = judgedScores(sentence, AROUND, before, model);

/** Trees whose leaves all say the same. */
function saying(leaf: number): Trees {
  const { be } = model.trees;
  return { ...be, leaves: new Int8Array(be.leaves.length).fill(leaf), leafScale: 1 };
}

describe('weighedScores', () => {
  it('moves only what is in doubt, and of it only forms of be and subjects', () => {
    const trees = { be: saying(1), subject: saying(-1) };
    const after = weighedScores(sentence, AROUND, { ...model, trees });
    const { gaps } = weighingOf(sentence, AROUND, model);
    assert.ok(gaps.includes(3) && gaps.length < sentence.words.length);
    for (let gap = 0; gap < sentence.words.length; gap++) {
      const at = gap * OUTPUTS.length;
      const isMoved = gaps.includes(gap);
      assert.equal(after[at + OUTPUT.be]! > judged[at + OUTPUT.be]!, isMoved);
      assert.equal(after[at + OUTPUT.subject]! < judged[at + OUTPUT.subject]!, isMoved);
      assert.equal(after[at + OUTPUT.the], judged[at + OUTPUT.the]);
    }
  });

  it('leaves the scores between those before and after the judge where the trees say nothing', () => {
    const trees = { be: saying(0), subject: saying(0) };
    const after = weighedScores(sentence, AROUND, { ...model, trees });
    const at = 3 * OUTPUTS.length + OUTPUT.be;
    const [low, high] = [before[at]!, judged[at]!].sort((a, b) => a - b);
    assert.ok(low! <= after[at]! && after[at]! <= high!);
  });
});
