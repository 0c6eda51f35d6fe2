import assert from 'node:assert/strict';
import { CLASSES, KINDS, NUMBERS } from '../../../src/ellipsis/evidence.js';
import { DEPTH, EDGES, leanOf, treeOdds, type Trees } from '../../../src/ellipsis/trees.js';

/** Two trees: the first asks about value 1 alone, the second about value 2 alone. */
function twoTrees(): Trees {
  const edges = new Float32Array((NUMBERS + CLASSES) * EDGES).fill(Infinity);
  edges[EDGES] = 0.5;
  edges[2 * EDGES + 1] = 3;
  const leaves = new Int8Array(2 << DEPTH);
  leaves[0] = -100;
  leaves[(1 << DEPTH) - 1] = 50;
  leaves[1 << DEPTH] = 7;
  leaves[(2 << DEPTH) - 1] = 20;
  const leans = new Int8Array(CLASSES * KINDS);
  leans[3 * KINDS + 5] = -10;
  return {
    leans,
    leanScale: 0.02,
    edges,
    values: new Uint8Array(2 * DEPTH).fill(1, 0, DEPTH).fill(2, DEPTH),
    questions: new Uint8Array(2 * DEPTH).fill(1, DEPTH),
    leaves,
    leafScale: 0.01,
  };
}

function odds(one: number, two: number): string {
  const evidence = new Float64Array(NUMBERS + CLASSES);
  evidence[1] = one;
  evidence[2] = two;
  return treeOdds(twoTrees(), evidence, 2).toFixed(2);
}

describe('treeOdds', () => {
  it('adds the leaf that the answers choose in each tree to the odds from before', () => {
    assert.equal(odds(1, 4), '2.70');
    assert.equal(odds(1, 0), '2.57');
    assert.equal(odds(0, 4), '1.20');
  });

  it('takes a value at the edge for one below', () => {
    assert.equal(odds(0.5, 3), '1.07');
  });
});

describe('leanOf', () => {
  it('is that of the kind at its own place', () => {
    assert.equal(leanOf(twoTrees(), 3, 5).toFixed(2), '-0.20');
    assert.equal(leanOf(twoTrees(), 4, 5), 0);
  });
});
