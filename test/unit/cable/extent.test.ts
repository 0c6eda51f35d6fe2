import assert from 'node:assert/strict';
import { extentOf, pathAt, touches } from '../../../src/cable/index.js';
import { at, parse } from '../read/parse.js';

function path(marked: string): string {
  const { root, offset } = at(marked);
  return pathAt(root, offset)
    .map(({ type }) => type)
    .join(' ');
}

describe('pathAt', () => {
  it('leads from the root to the leaf', () => {
    assert.equal(path('SEC‸RET\n\nText.\n'), 'root pageTurn banner');
    assert.equal(path('1. (S)‸ Text.\n'), 'root paragraph portionMark');
    assert.equal(path('1. (S) ‸Text.\n'), 'root paragraph text');
    assert.equal(path('Text.‸\n'), 'root paragraph text');
    assert.equal(path('Text.\n\n‸\nMore.'), 'root space');
    assert.equal(path('Text.\n\nMore.‸'), 'root paragraph text');
    assert.equal(path('‸'), 'root');
  });
});

describe('extent', () => {
  it('is that of a node, and touches both of its ends', () => {
    const extent = extentOf(parse('\nText.').children[1]!);
    assert.deepEqual(extent, { start: 1, end: 6 });
    assert.deepEqual(
      [0, 1, 6, 7].map((offset) => touches(extent, offset)),
      [false, true, true, false],
    );
  });
});
