import assert from 'node:assert/strict';
import { FeatureCounts } from '../../../scripts/train-ellipsis/owners.mjs';
import { addRows, rowsOf } from '../../../src/ellipsis/table.js';

describe('a table of weights', () => {
  // Two bits of row, and above them the sign: 0b101_01 is row 1 with sign 5.
  const owners = Uint8Array.from([0, 5, 7, 255]);

  it('gives a row to the feature that owns it, and none to others', () => {
    const hashes = Int32Array.from([0b101_01, 0b110_01, 0b111_10, 0b101_10, 0b00]);
    const count = rowsOf({ bits: 2, owners }, hashes, 5);
    assert.deepEqual([...hashes.subarray(0, count)], [1, 2, 0]);
  });

  it('looks at no more than eight bits above the row, of hashes below nought too', () => {
    const hashes = Int32Array.from([-1, 0b1_0000_0101_01]);
    const count = rowsOf({ bits: 2, owners }, hashes, 2);
    assert.deepEqual([...hashes.subarray(0, count)], [3, 1]);
  });

  it('adds up the rows, column by column', () => {
    const sums = new Int32Array(2).fill(9);
    const weights = Int8Array.from([1, 2, 10, 20, -5, 0]);
    addRows({ columns: 2, weights }, Int32Array.from([0, 2, 1]), 2, sums);
    assert.deepEqual([...sums], [-4, 2]);
  });
});

describe('FeatureCounts', () => {
  it('gives each row to the feature that is met most', () => {
    const counts = new FeatureCounts(2);
    counts.add(Int32Array.from([0b101_01, 0b110_01, 0b110_01, 0b111_11]), 4);
    counts.add(Int32Array.from([0b001_11, 0b001_11, 0b001_11]), 1);
    assert.deepEqual([...counts.owners()], [0, 6, 0, 1]);
  });
});
