import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { collate, type Rates, ratesOf, type Transcript } from '../../../../src/proof/index.js';

const of = (text: string): Transcript => ({ text, root: parseCable(text) });

function rates(a: string, b: string): Rates {
  return ratesOf(of(a), of(b), collate(of(a), of(b)));
}

/** `class errors/tokens edits/graphemes` of every class that has an error. */
const shown = (a: string, b: string): string[] =>
  rates(a, b)
    .classes.filter(({ errors }) => errors)
    .map((row) => `${row.class} ${row.errors}/${row.tokens} ${row.edits}/${row.graphemes}`);

describe('ratesOf', () => {
  const cases: readonly (readonly [name: string, a: string, b: string, expected: string[]])[] = [
    ['nothing', 'He came.', 'He came.', []],
    ['layout', 'He came\nwith “nine” men.', 'He came with "nine" men.', []],
    ['a word', 'He came today.', 'He cane today.', ['word 1/3 1/11']],
    ['a name and a mark', 'We saw Kuznetsov, then.', 'We saw Kuznetzov. then.', ['name 1/1 1/9', 'punctuation 1/2 1/2']],
    ['numbers of all kinds', 'Embtel 1234 at 9 p.m. by nine men.', 'Embtel 1243 at 8 p.m. by five men.', ['number 3/6 5/17']],
    ['a date', 'Left October 28, 1962 by air.', 'Left October 23, 1962 by air.', ['date 1/3 1/13']],
    ['a negation left out', 'We are not going.', 'We are going.', ['negation 1/1 4/3']],
    ['a marking', 'SECRET\n\nGo.', 'SECERT\n\nGo.', ['marking 1/1 2/6']],
    ['words put in', 'We go.', 'We never really go.', ['negation 1/0 13/0', 'word 1/2 0/4']],
    ['words run together', 'Most of the men.', 'Most ofthe men.', ['word 2/4 1/12']],
    ['a word cut', 'Today we go.', 'To day we go.', ['word 2/3 1/9']],
    ['a paragraph break', 'He came.\n\nShe left.', 'He came.\nShe left.', []],
  ]; // prettier-ignore
  for (const [name, a, b, expected] of cases) {
    it(`counts ${name}`, () => assert.deepEqual(shown(a, b), expected));
  }

  it('gives the word error rate, which leaves punctuation out', () => {
    const { words, wordErrors, wer } = rates('He came, then.', 'He cane; then.');
    assert.deepEqual([words, wordErrors, wer], [3, 1, 1 / 3]);
  });

  it('takes two slips in one word as one wrong word', () => {
    assert.deepEqual(shown('The on-site men.', 'The in-sight men.'), ['word 2/4 4/12']);
    assert.deepEqual(shown('The responsible men.', 'The resposible man.'), ['word 2/3 2/17']);
  });

  it('has no rate of nothing', () => {
    assert.deepEqual(rates('', ''), { words: 0, wordErrors: 0, wer: 0, classes: [] });
  });
});
