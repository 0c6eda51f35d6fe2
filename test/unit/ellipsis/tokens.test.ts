import assert from 'node:assert/strict';
import { tokensOf } from '../../../src/ellipsis/tokens.js';

const texts = (text: string): string[] => tokensOf(text).map((token) => token.text);

describe('tokensOf', () => {
  it('parts words, numbers and punctuation', () => {
    assert.deepEqual(texts("Khrushchev's reply (Oct. 26) doesn't cost $1,500."), [
      'Khrushchev', "'s", 'reply', '(', 'Oct.', '26', ')', "doesn't", 'cost', '$1,500', '.',
    ]); // prettier-ignore
  });

  it('keeps abbreviations and hyphened words whole', () => {
    assert.deepEqual(texts('U.S. on-site inspection, NATO/SEATO'), [
      'U.S.', 'on-site', 'inspection', ',', 'NATO/SEATO',
    ]); // prettier-ignore
  });

  it('makes a word whole that a line end broke, CRLF or not', () => {
    assert.deepEqual(tokensOf('THE COMMUNI-\r\nCATIONS ROOM'), [
      { text: 'THE', start: 0, end: 3 },
      { text: 'COMMUNICATIONS', start: 4, end: 21 },
      { text: 'ROOM', start: 22, end: 26 },
    ]);
    assert.deepEqual(texts('burden-\nsharing'), ['burdensharing']);
  });

  it('does not join a dash to the next line', () => {
    assert.deepEqual(texts('agreed --\nthe rest'), ['agreed', '--', 'the', 'rest']);
  });
});
