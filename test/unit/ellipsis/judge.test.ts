import assert from 'node:assert/strict';
import {
  CLUES,
  cluesOf,
  DOUBTED,
  HIDDEN,
  isDoubted,
  type Judge,
  JUDGED,
  judgedScores,
  MOST_CLUES,
  oddsOf,
} from '../../../src/ellipsis/judge.js';
import { OUTPUT, OUTPUTS } from '../../../src/ellipsis/model.js';
import { readSentence, scoreTwice } from '../../../src/ellipsis/score.js';
import { model } from './model.js';
import { tagged } from './tagged.js';

const AROUND = { document: 0, nearby: 0 };
const TEXT = 'Problem of refugees still unsolved and Embassy unaware any change policy';

/** The rows of a gap's clues, in order. */
function clues(text: string, gap: number): number[] {
  const rows = new Int32Array(MOST_CLUES);
  return [...rows.subarray(0, cluesOf(tagged(text), gap, AROUND, rows))];
}

/** How many rows of two gaps are not the same. */
function differing(one: number[], other: number[]): number {
  return one.filter((row) => !other.includes(row)).length;
}

/** A judge that says the same of every doubt, by a hidden value and by constants. */
function judgeOf(hidden: number, constant: number): Judge {
  return {
    weights: new Int8Array(CLUES * HIDDEN).fill(hidden),
    scale: 0.02,
    verdicts: JUDGED.map(() => [
      ...Array<number>(HIDDEN).fill(-1),
      ...Array<number>(JUDGED.length).fill(0),
      constant,
    ]),
  };
}

function scored(judge: Judge) {
  const sentence = readSentence(
    TEXT.split(' ').map((word) => model.words.get(word)),
    model,
  );
  const before = scoreTwice(sentence, AROUND, model);
  return { before, after: judgedScores(sentence, AROUND, before, { judge }) };
}

describe('cluesOf', () => {
  it('has each clue in a row of its own', () => {
    const rows = clues('Dept/NP of/IN State/NP unaware/JJ of/IN change/NN in/IN view/NN', 4);
    assert.equal(new Set(rows).size, rows.length);
    assert.ok(rows.every((row) => row >= 0 && row < CLUES));
  });

  it('has fewer where the sentence or its noun phrase ends', () => {
    const long = 'In/IN our/PPX view/NN Dept/NP should/MD inform/VB Embassy/NP of/IN it/PPO';
    assert.equal(clues(long, 4).length, 37);
    assert.equal(clues(long, 3).length, 40);
    assert.equal(clues('Agreed/VBN', 0).length, 27);
  });

  it('sees the words and the classes near the gap, and where it is', () => {
    const here = clues('Embassy/NP unaware/JJ of/IN it/PPO', 1);
    assert.equal(differing(here, clues('Embassy/NP unaware/JJ of/IN it/PPO', 1)), 0);
    assert.equal(differing(here, clues('Embassy/NP unaware/VBN of/IN it/PPO', 1)) > 0, true);
    assert.equal(differing(here, clues('Embassy/NP desirous/JJ of/IN it/PPO', 1)), 2);
  });

  it('sees whether the noun phrase has an of behind it', () => {
    const one = clues('Asked/VBD view/NN of/IN it/PPO', 1);
    assert.equal(differing(one, clues('Asked/VBD view/NN on/IN it/PPO', 1)), 3);
  });

  it('sees how a noun stands in full prose', () => {
    const words = ['Asked', 'presence', 'of', 'it'].map((word) => model.words.get(word));
    const known = readSentence(words, model);
    const rows = new Int32Array(MOST_CLUES);
    const count = cluesOf(known, 1, AROUND, rows);
    const bare = { ...known, habit: known.habit.map(() => undefined) };
    const other = new Int32Array(MOST_CLUES);
    assert.equal(cluesOf(bare, 1, AROUND, other), count);
    assert.equal(differing([...rows], [...other]), 1);
  });
});

describe('judgedScores', () => {
  it('judges anew only what is in doubt', () => {
    const { before, after } = scored(judgeOf(0, 2));
    let judged = 0;
    for (let gap = 0; gap * OUTPUTS.length < before.length; gap++) {
      const be = gap * OUTPUTS.length + OUTPUT.be;
      if (isDoubted(before, gap)) {
        judged++;
        assert.equal(after[be]!.toFixed(3), '0.881');
      } else assert.equal(after[be], before[be]);
      const to = gap * OUTPUTS.length + OUTPUT.to;
      assert.equal(after[to], before[to]);
    }
    assert.ok(judged > 0);
  });

  it('adds up the hidden values above nought', () => {
    const gap = 3;
    const be = gap * OUTPUTS.length + OUTPUT.be;
    assert.ok(scored(judgeOf(1, 2)).after[be]! < 1e-6);
    assert.equal(scored(judgeOf(-1, 2)).after[be]!.toFixed(3), '0.881');
  });
});

describe('isDoubted', () => {
  it('is so where any that is judged may be missing', () => {
    const scores = new Float64Array(OUTPUTS.length);
    assert.equal(isDoubted(scores, 0), false);
    scores[OUTPUT.to] = 1;
    assert.equal(isDoubted(scores, 0), false);
    scores[OUTPUT.subject] = DOUBTED;
    assert.equal(isDoubted(scores, 0), true);
  });
});

describe('oddsOf', () => {
  it('gives log-odds within limits', () => {
    assert.deepEqual(
      [0, 0.5, 1].map((score) => oddsOf(score)),
      [-6, 0, 6],
    );
    assert.equal(oddsOf(0.9).toFixed(3), '2.197');
    assert.equal(oddsOf(0, 9), -9);
  });
});
