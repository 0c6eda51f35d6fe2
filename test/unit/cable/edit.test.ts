import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/cable/index.js';

describe('edits', () => {
  it('are applied in the order of the text, whatever theirs', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: 'A' },
      { start: 2, end: 2, text: '+' },
    ];
    assert.equal(applyEdits('abcdef', edits), 'Ab+cdEf');
    assert.equal(applyEdits('abc', []), 'abc');
    const here = [
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '+' },
    ];
    assert.equal(applyEdits('abc', here), 'a+Bc');
  });

  it('must not overlap', () => {
    const edits = [
      { start: 0, end: 3, text: 'x' },
      { start: 2, end: 4, text: 'y' },
    ];
    assert.throws(() => applyEdits('abcdef', edits), new RangeError('Edits overlap at offset 2.'));
  });
});
