import assert from 'node:assert/strict';
import { lineStarts, pointsOf } from '../../../src/cable/index.js';

describe('points', () => {
  it('ends lines at every kind of line end', () => {
    assert.deepEqual(lineStarts(''), [0]);
    assert.deepEqual(lineStarts('a\nb\n'), [0, 2, 4]);
    assert.deepEqual(lineStarts('a\r\nb\rc\n\rd'), [0, 3, 5, 7, 8]);
  });

  it('gives line and column from 1, in any order', () => {
    const points = pointsOf('ab\nc\r\n😀d');
    assert.deepEqual(points.at(0), { line: 1, column: 1, offset: 0 });
    assert.deepEqual(points.at(8), { line: 3, column: 3, offset: 8 });
    assert.deepEqual(points.at(3), { line: 2, column: 1, offset: 3 });
    assert.deepEqual(points.at(3), { line: 2, column: 1, offset: 3 });
    assert.deepEqual(points.at(9), { line: 3, column: 4, offset: 9 });
    assert.deepEqual(points.at(8), { line: 3, column: 3, offset: 8 });
    assert.deepEqual(points.span(1, 4), {
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 2, offset: 4 },
    });
  });
});
