import assert from 'node:assert/strict';
import { alignKeys } from '../../../../src/proof/collate/align.js';
import { costOf } from '../../../../src/proof/collate/likeness.js';

describe('alignKeys', () => {
  it('looks further where two texts are shifted against each other', () => {
    const words = Array.from({ length: 90 }, (_, i) => `${'abcdefghij'[i % 10]}${i}`);
    const lost = words.slice(40);
    const put = Array.from({ length: 40 }, (_, i) => `zz${i}`);
    const steps = alignKeys(words, [...lost, ...put]);
    assert.equal(steps.filter(({ same }) => same).length, 50);
    assert.equal(steps.reduce((sum, { a }) => sum + a, 0), 90); // prettier-ignore
    assert.equal(steps.reduce((sum, { b }) => sum + b, 0), 90); // prettier-ignore
  });
});

describe('costOf', () => {
  it('is nothing for the same, little for capitals, and two gaps at most', () => {
    assert.deepEqual([costOf('sea', 'sea'), costOf('sea', 'Sea'), costOf('sea', 'fox')], [0, 2, 16]); // prettier-ignore
  });
});
