import assert from 'node:assert/strict';
import { unified } from 'unified';
import { cableParse, parseCable } from '../../../src/cable/index.js';

describe('parser', () => {
  describe('positions', () => {
    it('are lines and columns from 1 and offsets from 0, at every kind of line end', () => {
      const { children } = parseCable('\uFEFFSECRET\r\n\r\nOne.\r\rTwo.\n');
      assert.deepEqual(
        children.map(({ type, position }) => [type, position.start, position.end]),
        [
          ['space', { line: 1, column: 1, offset: 0 }, { line: 1, column: 2, offset: 1 }],
          ['pageTurn', { line: 1, column: 2, offset: 1 }, { line: 1, column: 8, offset: 7 }],
          ['space', { line: 1, column: 8, offset: 7 }, { line: 3, column: 1, offset: 11 }],
          ['paragraph', { line: 3, column: 1, offset: 11 }, { line: 3, column: 5, offset: 15 }],
          ['space', { line: 3, column: 5, offset: 15 }, { line: 5, column: 1, offset: 17 }],
          ['paragraph', { line: 5, column: 1, offset: 17 }, { line: 5, column: 5, offset: 21 }],
          ['space', { line: 5, column: 5, offset: 21 }, { line: 6, column: 1, offset: 22 }],
        ],
      );
    });
  });

  it('is a parser of unified', () => {
    const root = unified().use(cableParse).parse('SECRET\n\nText.');
    assert.deepEqual(root, parseCable('SECRET\n\nText.'));
  });
});
