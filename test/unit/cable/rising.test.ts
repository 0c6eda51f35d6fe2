import assert from 'node:assert/strict';
import { longestRising } from '../../../src/cable/rising.js';

const rising = (...values: number[]): number[] => longestRising(values, (value) => value);

describe('the longest rising row', () => {
  it('leaves out what crosses', () => {
    assert.deepEqual(rising(1, 9, 2, 3, 8, 4), [1, 2, 3, 4]);
  });

  it('takes an equal value once', () => {
    assert.deepEqual(rising(2, 2, 2), [2]);
  });

  it('of nothing is nothing', () => {
    assert.deepEqual(rising(), []);
  });
});
