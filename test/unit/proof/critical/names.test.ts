import assert from 'node:assert/strict';
import { findNames } from '../../../../src/proof/critical/names.js';

const namesIn = (text: string): string[] =>
  findNames(text).map(({ start, end }) => text.slice(start, end));

describe('names', () => {
  it('are words with a capital where no sentence gives them one', () => {
    assert.deepEqual(namesIn('Minister told us that Kuznetsov had left.'), [
      'Minister',
      'Kuznetsov',
    ]);
  });

  it('are known at the start of a sentence by another place, with or without a possessive', () => {
    const text = 'Our reply to Khrushchev’s letter. Khrushchev knew. Reply was short.';
    assert.deepEqual(namesIn(text), ['Khrushchev’s', 'Khrushchev']);
  });

  it('are known behind a title that is cut short', () => {
    assert.deepEqual(namesIn('We saw Mr. Thant and Gen. Rikhye. They left.'), [
      'Mr. Thant',
      'Gen. Rikhye',
    ]);
  });
});
