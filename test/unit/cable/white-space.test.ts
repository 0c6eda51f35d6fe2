import assert from 'node:assert/strict';
import { afterSpace, beforeSpace, isSpace } from '../../../src/cable/white-space.js';

describe('white space', () => {
  it('is what String.trim takes away, no more and no less', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const letter = String.fromCharCode(code);
      assert.equal(isSpace(code), letter.trim() === '', code.toString(16));
    }
  });

  it('is passed over forwards and backwards, within its bounds', () => {
    const text = ' \u00a0Embtel\r\n';
    assert.equal(afterSpace(text, 0, text.length), 2);
    assert.equal(beforeSpace(text, 0, text.length), 8);
    assert.equal(afterSpace(text, 8, text.length), 10);
    assert.equal(beforeSpace(text, 0, 2), 0);
  });
});
