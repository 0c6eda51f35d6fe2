import assert from 'node:assert/strict';
import { pack } from '../../../scripts/train-ellipsis/pack.mjs';
import { randomOf } from '../../../scripts/train-ellipsis/random.mjs';
import { unpack } from '../../../src/ellipsis/packing.js';

function roundTrip(weights: Int8Array): Int8Array {
  const into = new Int8Array(weights.length);
  unpack(pack(weights), into);
  return into;
}

describe('unpack', () => {
  it('gives back what was packed', () => {
    const random = randomOf(5);
    for (const size of [1, 7, 300, 20_000]) {
      const weights = Int8Array.from({ length: size }, () =>
        random() < 0.7 ? 0 : Math.round((random() - 0.5) * (random() < 0.1 ? 254 : 8)),
      );
      assert.deepEqual(roundTrip(weights), weights);
    }
  });

  it('gives back nothing but noughts, and one weight everywhere', () => {
    assert.deepEqual(roundTrip(new Int8Array(70_000)), new Int8Array(70_000));
    assert.deepEqual(roundTrip(new Int8Array(50).fill(-127)), new Int8Array(50).fill(-127));
  });

  it('takes less room than the weights where most are nought', () => {
    const weights = new Int8Array(10_000);
    for (let i = 0; i < weights.length; i += 50) weights[i] = (i % 7) - 3;
    assert.ok(pack(weights).length < 600);
  });
});
