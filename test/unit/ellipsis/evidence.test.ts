import assert from 'node:assert/strict';
import {
  CLASSES,
  KINDS,
  NUMBERS,
  sentenceEvidence,
  writeEvidence,
} from '../../../src/ellipsis/evidence.js';
import { OUTPUT, OUTPUTS } from '../../../src/ellipsis/model.js';
import { TAG, TAG_AFTER, TAG_BEFORE } from '../../../src/ellipsis/tags.js';
import { tagged } from './tagged.js';

const AROUND = { document: 1, nearby: 2 };

/** The evidence of a gap, where the scores of `be` are given by gap. */
function evidence(text: string, gap: number, be: Record<number, number> = {}) {
  const sentence = tagged(text);
  const scores = new Float64Array(sentence.words.length * OUTPUTS.length);
  for (const [at, score] of Object.entries(be))
    scores[Number(at) * OUTPUTS.length + OUTPUT.be] = score;
  const numbers = new Float64Array(NUMBERS);
  const classes = new Int32Array(CLASSES);
  writeEvidence(sentenceEvidence(sentence, AROUND, scores, scores), gap, numbers, classes);
  return { numbers: [...numbers], classes: [...classes] };
}

const PLAIN = 'If/CS Poles/NPS not/NOT willing/JJ we/PPS should/MD inform/VB you/PPO ?/PU';

describe('writeEvidence', () => {
  it('writes the odds of the gap, of those beside it and of the best one near', () => {
    const { numbers } = evidence(PLAIN, 2, { 1: 0.5, 2: 0.9, 3: 0.1, 5: 0.2 });
    assert.equal(numbers[OUTPUT.be]!.toFixed(2), '2.20');
    assert.equal(numbers[OUTPUT.the], -9);
    assert.deepEqual(
      numbers.slice(12, 18).map((odds) => odds.toFixed(1)),
      ['-9.0', '0.0', '-2.2', '-9.0', '0.0', '-1.4'],
    );
  });

  it('counts what stands in the clause before and after the gap', () => {
    const { numbers } = evidence(PLAIN, 2);
    // Words from the clause's start, to its end, adverbs; nouns, pronouns and prepositions before;
    // pronouns, finite verbs after; forms of `be` before and after.
    assert.deepEqual(numbers.slice(34, 44), [1, 6, 1, 1, 0, 0, 1, 1, 0, 0]);
  });

  it('tells what kind of sentence it is', () => {
    const { numbers } = evidence(PLAIN, 2, { 1: 0.5, 2: 0.25 });
    assert.deepEqual(numbers.slice(44, 46), [1, 2]);
    // Words, finite verbs, openings, forms of `be` and subjects that are expected; a question;
    // whether reader, writer and others are named.
    assert.deepEqual(numbers.slice(48), [9, 1, 1, 0.75, 0, 1, 1, 1, 0]);
    assert.deepEqual(evidence('He/PPS said/VBD no/DT', 1).numbers.slice(53), [0, 0, 0, 1]);
  });

  it('writes the classes of the words around, and what stands at the ends', () => {
    const { classes } = evidence(PLAIN, 1);
    assert.deepEqual(classes.slice(0, 10), [
      TAG_BEFORE, TAG_BEFORE, TAG_BEFORE, TAG_BEFORE, TAG.CS,
      TAG.NPS, TAG.NOT, TAG.JJ, TAG.PPS, TAG.MD,
    ]); // prettier-ignore
    assert.deepEqual(classes.slice(25, 27), [0, 0]);
    assert.deepEqual(evidence(PLAIN, 8).classes.slice(6, 10), Array(4).fill(TAG_AFTER));
    assert.deepEqual(evidence(PLAIN, 8).classes.slice(29, 31), [1, 1]);
  });

  it('has no kind beyond those that there are', () => {
    for (let gap = 0; gap < 9; gap++) {
      const { classes } = evidence(PLAIN, gap);
      assert.ok(classes.every((kind) => kind >= 0 && kind < KINDS));
    }
  });
});
