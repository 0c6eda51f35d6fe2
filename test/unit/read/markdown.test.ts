import assert from 'node:assert/strict';
import { code, quoted } from '../../../src/read/markdown.js';

describe('words of a cable in Markdown', () => {
  it('are shown as they stand', () => {
    assert.equal(code('[sic: \n `the`]'), '`` [sic: `the`] ``');
    assert.equal(quoted('a *b* <c>'), '“a \\*b\\* \\<c\\>”');
  });
});
