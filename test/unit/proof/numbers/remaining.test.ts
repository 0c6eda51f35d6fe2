import assert from 'node:assert/strict';
import { readAgain, remainingErrors } from '../../../../src/proof/index.js';

describe('remainingErrors', () => {
  it('estimates what neither reader found', () => {
    const { total, left, low, high, small } = remainingErrors(24, 19, 14);
    assert.ok(Math.abs(total - 32.333) < 0.001);
    assert.ok(Math.abs(left - 3.333) < 0.001);
    assert.ok(low > 0 && low < left && high > left && high < 15);
    assert.equal(small, false);
  });

  it('warns where few were found by both', () => {
    assert.equal(remainingErrors(9, 8, 6).small, true);
  });

  it('has nothing left where both found the same', () => {
    assert.deepEqual(remainingErrors(8, 8, 8), {
      total: 8,
      left: 0,
      low: 0,
      high: 0,
      small: false,
    });
  });

  it('refuses what cannot be', () => {
    assert.throws(() => remainingErrors(3, 2, 3), /Both readers cannot have found 3 of 3 and 2/);
    assert.throws(() => remainingErrors(2, 3, 3), RangeError);
    assert.throws(() => remainingErrors(3, 3, -1), RangeError);
  });
});

describe('readAgain', () => {
  it('stops at one word in 45', () => {
    assert.equal(readAgain(23, 1000), true);
    assert.equal(readAgain(22, 1000), false);
    assert.equal(readAgain(0, 0), false);
  });
});
