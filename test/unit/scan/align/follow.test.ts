import assert from 'node:assert/strict';
import { type Found, placeOf, wordAt } from '../../../../src/scan/index.js';
import { beside, sheet } from '../typed.js';

describe('placeOf', () => {
  const text = 'The Embassy of other lands.\nMinister gone\n';
  const alignment = beside(text, sheet('The Embassy ofother lands.', 'Minister'));
  const at = (start: number, end = start): unknown => placeOf(alignment, { start, end });

  it('gives the box of the word that the caret touches', () => {
    const box = { page: 0, boxes: [[40, 0, 70, 20]], exact: true };
    for (const caret of [4, 7, 10]) assert.deepEqual(at(caret), box);
    // Behind a word the caret is nearer to it than to the next one, which it does not touch yet.
    assert.deepEqual(at(11), box);
  });

  it('gives a box a word for a selection', () => {
    assert.deepEqual(at(0, 11), { page: 0, boxes: [[0, 0, 30, 20], [40, 0, 70, 20]], exact: true }); // prettier-ignore
  });

  it('shares a box between two words that the machine read as one', () => {
    assert.deepEqual(at(12), { page: 0, boxes: [[120, 0, 20, 20]], exact: true });
    assert.deepEqual(at(15), { page: 0, boxes: [[140, 0, 50, 20]], exact: true });
  });

  it('says that a word has no place, and shows its neighbours', () => {
    assert.deepEqual(at(text.indexOf('gone')), { page: 0, boxes: [[0, 40, 80, 20]], exact: false });
  });

  it('shows the last word behind the end, and nothing of an empty cable', () => {
    assert.deepEqual(at(text.length), at(text.indexOf('gone')));
    assert.equal(placeOf(beside('', sheet('a')), { start: 0, end: 0 }), undefined);
    assert.deepEqual(placeOf(beside('a\n', sheet('zebra')), { start: 0, end: 1 })?.boxes, []);
  });
});

describe('wordAt', () => {
  const text = 'The Embassy of other lands.\n';
  const alignment = beside(text, sheet('The Embassy ofother new lands.'));
  const word = (found: Found | undefined): string | undefined =>
    found && text.slice(found.start, found.end);

  it('gives the word in whose box the point is, or beside it', () => {
    assert.equal(word(wordAt(alignment, 0, [50, 10])), 'Embassy');
    assert.equal(word(wordAt(alignment, 0, [50, 25])), 'Embassy');
  });

  it('tells apart two words that share a box', () => {
    assert.equal(word(wordAt(alignment, 0, [125, 10])), 'of');
    assert.equal(word(wordAt(alignment, 0, [180, 10])), 'other');
  });

  it('gives the place of a word that the transcript lacks', () => {
    const start = text.indexOf('lands');
    assert.deepEqual(wordAt(alignment, 0, [205, 10]), { start, end: start, exact: false });
    const end = beside('a\n', sheet('a   zebra'));
    assert.deepEqual(wordAt(end, 0, [60, 10]), { start: 1, end: 1, exact: false });
    assert.equal(wordAt(beside('', sheet('a')), 0, [5, 5]), undefined);
  });

  it('gives nothing far from every word, or on another page', () => {
    assert.equal(wordAt(alignment, 0, [500, 900]), undefined);
    assert.equal(wordAt(alignment, 1, [50, 10]), undefined);
  });

  it('prefers the smaller of two boxes', () => {
    const page = sheet('Embassy');
    page.words.push({ ...page.words[0]!, text: 'him', box: [0, 0, 30, 20] });
    const both = beside('Embassy him\n', page);
    assert.equal(wordAt(both, 0, [10, 10])?.start, 8);
  });
});
