import assert from 'node:assert/strict';
import { omissionsAt } from '../../../src/ellipsis/index.js';

const TEXT = 'It was\r\npresence of weapons that precipitated problem.';
const GAPS = ['presence', 'weapons', 'problem'].map((word) => ({
  offset: TEXT.indexOf(word),
  word,
}));

/** The words before which something is missing, for a caret or a selection from `|` to `|`. */
function at(marked: string): string[] {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  const extent = { start, end: end > start ? end - 1 : start };
  return omissionsAt(TEXT, GAPS, extent).map(({ word }) => word);
}

describe('omissionsAt', () => {
  it('takes the gap nearest to the caret', () => {
    assert.deepEqual(at('It was\r\n|presence of weapons that precipitated problem.'), ['presence']);
    assert.deepEqual(at('It was|\r\npresence of weapons that precipitated problem.'), ['presence']);
    assert.deepEqual(at('It w|as\r\npresence of weapons that precipitated problem.'), ['presence']);
    assert.deepEqual(at('It was\r\npres|ence of weapons that precipitated problem.'), ['presence']);
    assert.deepEqual(at('It was\r\npresence of| weapons that precipitated problem.'), ['weapons']);
    assert.deepEqual(at('It was\r\npresence of weapons that precipitated problem.|'), ['problem']);
  });

  it('takes nothing where no gap is beside the word', () => {
    assert.deepEqual(at('I|t was\r\npresence of weapons that precipitated problem.'), []);
    assert.deepEqual(at('It was\r\npresence of weapons th|at precipitated problem.'), []);
  });

  it('takes all that are selected', () => {
    assert.deepEqual(at('It |was\r\npresence o|f weapons that precipitated problem.'), [
      'presence',
      'weapons',
    ]);
  });

  it('takes both words of one gap', () => {
    assert.equal(
      omissionsAt('Not at issue.', [{ offset: 0 }, { offset: 0 }], { start: 0, end: 0 }).length,
      2,
    );
  });
});
