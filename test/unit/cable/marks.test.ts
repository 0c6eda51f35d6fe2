import assert from 'node:assert/strict';
import { readMark } from '../../../src/cable/marks.js';

describe('readMark', () => {
  it('reads what cannot be read', () => {
    assert.deepEqual(readMark('illegible'), { kind: 'illegible', content: 'illegible' });
    assert.deepEqual(readMark('illegible: 3 words'), {
      kind: 'illegible',
      content: 'illegible: 3 words',
      quantity: '3',
      unit: 'word',
    });
    assert.deepEqual(readMark('two lines illegible').unit, 'line');
    assert.equal(readMark('3 words').kind, 'supplied');
    assert.equal(readMark('GARBLED  GROUP').kind, 'garbled');
    assert.equal(readMark('apparent omission').kind, 'omission');
  });

  it('reads what is withheld', () => {
    assert.deepEqual(readMark('less than 1 line of source text not declassified'), {
      kind: 'redacted',
      content: 'less than 1 line of source text not declassified',
      quantity: 'less than 1',
      unit: 'line',
    });
    assert.deepEqual(readMark('1½ lines not declassified').quantity, '1½');
    assert.deepEqual(readMark('names not declassified'), {
      kind: 'redacted',
      content: 'names not declassified',
      unit: 'names',
    });
  });

  it('reads doubt, sic and corrections', () => {
    assert.deepEqual(readMark('?'), { kind: 'unclear', content: '' });
    assert.deepEqual(readMark('these words?'), { kind: 'unclear', content: 'these words' });
    assert.deepEqual(readMark('SIC'), { kind: 'sic', content: 'SIC' });
    assert.deepEqual(readMark('sic: the'), { kind: 'correction', content: '', corrected: 'the' });
  });

  it('reads stamps, hands, margins, notes and footnotes', () => {
    assert.deepEqual(readMark('stamp: Received'), { kind: 'stamp', content: 'Received' });
    assert.deepEqual(readMark('Handwritten: see file'), {
      kind: 'handwritten',
      content: 'see file',
    });
    assert.deepEqual(readMark('Here follow two paragraphs.').kind, 'note');
    assert.deepEqual(readMark('^12'), { kind: 'footnote', content: '12' });
  });

  it('takes all else for words supplied', () => {
    for (const words of [
      'the',
      'of state',
      'constructor',
      'valueOf: x',
      'illegible: a word',
      'London: Kohler',
    ]) {
      assert.equal(readMark(words).kind, 'supplied', words);
    }
  });

  const expected = (words: string): string | undefined => readMark(words).expected;

  it('knows a mark that is a slip away, and keeps its case', () => {
    assert.equal(expected('illegable'), 'illegible');
    assert.equal(expected('Garbel'), 'Garble');
    assert.equal(expected('APPARANT OMISSION'), 'APPARENT OMISSION');
    assert.equal(expected('ilegible: 3 words'), 'illegible: 3 words');
    assert.equal(expected('1 line not declasified'), '1 line not declassified');
    assert.equal(readMark('1 line not declasified').unit, 'line');
  });

  it('knows a slip in the words beside it', () => {
    assert.equal(expected('2 lnes nto declassified'), '2 lines not declassified');
    assert.equal(expected('illegible: 3 wrods'), 'illegible: 3 words');
    assert.equal(expected('garbled gropu'), 'garbled group');
    assert.equal(expected('garbled mess'), undefined);
  });

  it('knows a slip before a colon, and leaves what follows as it is', () => {
    assert.deepEqual(readMark('Stmap: Received June 3'), {
      kind: 'stamp',
      content: 'Received June 3',
      expected: 'Stamp: Received June 3',
    });
    assert.equal(expected('handwriten: OK'), 'handwritten: OK');
    assert.equal(expected('notes: OK'), undefined);
    assert.equal(expected('stamps: OK'), undefined);
  });

  it('leaves words alone that only resemble a mark', () => {
    for (const words of [
      'legible',
      'marble',
      'admission',
      'no',
      'not declassify',
      'a',
      'x'.repeat(70),
    ]) {
      assert.equal(expected(words), undefined, words.slice(0, 20));
    }
  });
});
