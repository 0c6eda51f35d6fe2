import assert from 'node:assert/strict';
import { isCommonWord, isKnownWord, isPlainWord } from '../../../../src/check/words/words.js';

describe('words', () => {
  it('are those of the list and what is made from them', () => {
    for (const word of [
      'minister',
      'ministers',
      'responsibilities',
      'classified',
      'planned',
      'unacceptably',
      'internationalization',
      'classification',
      'afghanistan',
      'rapprochement',
      'government',
      'happier',
      'conclusion',
      'overflights',
    ]) {
      // prettier-ignore
      assert.equal(isKnownWord(word), true, word);
    }
  });

  it('are not two words run together, nor parts of one', () => {
    for (const word of [
      'burdensharing',
      'sixmonth',
      'zimbabwerhodesia',
      'sibilities',
      'respon',
      'tion',
      '',
    ]) {
      assert.equal(isKnownWord(word), false, word);
    }
  });

  it('can be half of a compound', () => {
    for (const word of ['burden', 'sharing', 'enemies', 'off', 'war', 'planned', 'fuller']) {
      assert.equal(isPlainWord(word), true, word);
    }
    for (const word of ['ment', 'tions', 'ance', 'respon', 'ted'])
      assert.equal(isPlainWord(word), false, word);
  });

  it('are common where they name nobody and no place', () => {
    for (const word of ['minister', 'talks', 'reported']) assert.equal(isCommonWord(word), true);
    for (const word of ['zenda', 'turkey', 'turkish', 'soviets', 'kuznetsov']) {
      assert.equal(isCommonWord(word), false, word);
    }
  });
});
