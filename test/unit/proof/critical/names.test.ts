import assert from 'node:assert/strict';
import { findNames, type Surroundings } from '../../../../src/proof/critical/names.js';

const namesIn = (text: string, around?: Surroundings): string[] =>
  findNames(text, around).map(({ start, end }) => text.slice(start, end));

/** As a dictionary would say it. */
const COMMON = new Set('the minister talks with began we saw at zenda-strelsau border told carp farm hope'.split(' ')); // prettier-ignore
const isCommon = (word: string): boolean => COMMON.has(word);

describe('names', () => {
  it('are words with a capital where no sentence gives them one', () => {
    assert.deepEqual(namesIn('Minister told us that Kuznetsov had left.'), ['Kuznetsov']);
  });

  it('are known at the start of a sentence by another place, with or without a possessive', () => {
    const text = 'Our reply to Khrushchev’s letter. Khrushchev knew. Reply was short.';
    assert.deepEqual(namesIn(text), ['Khrushchev’s', 'Khrushchev']);
    assert.deepEqual(namesIn('Hofbau closed it.', { known: new Set(['Hofbau']) }), ['Hofbau']);
  });

  it('are known at the start of a sentence by no dictionary having them', () => {
    assert.deepEqual(namesIn('Talks began. Hofbau told us.', { isCommon }), ['Hofbau']);
  });

  it('are known at the start of a run that goes on with a sentence', () => {
    assert.deepEqual(namesIn('Hofbau closed.', { before: 'sent to ' }), ['Hofbau']);
    assert.deepEqual(namesIn('Hofbau closed.', { before: 'has left. ' }), []);
  });

  it('are known behind a title that is cut short', () => {
    assert.deepEqual(namesIn('We saw Mr. Thant and Gen. Rikhye. They left.'), [
      'Mr. Thant',
      'Gen. Rikhye',
    ]);
  });

  it('are no offices without a person or a place', () => {
    const text = 'He told the Foreign Minister that the Department and both Governments knew.';
    assert.deepEqual(namesIn(text), []);
    assert.deepEqual(namesIn('He told Foreign Minister Sapt and the Secretary of State.'), [
      'Foreign Minister Sapt',
      'Secretary of State',
    ]);
  });

  it('have small words inside them, but not at their end', () => {
    assert.deepEqual(namesIn('He saw Couve de Murville, Sapt of Zenda and Fritz von here.'), [
      'Couve de Murville',
      'Sapt',
      'Zenda',
      'Fritz',
    ]);
  });

  it('go over the end of a line, and not over that of a sentence', () => {
    assert.deepEqual(namesIn('He told Colonel\nSapt of the US. Zenda he left out, and Zenda knew.'), [
      'Colonel\nSapt', 'US', 'Zenda', 'Zenda',
    ]);
  }); // prettier-ignore

  it('begin where a small beginning ends, and behind a word that a sentence begins with', () => {
    assert.deepEqual(namesIn('His anti-Ruritanian speech (a) That Zenda knew.'), [
      'Ruritanian',
      'Zenda',
    ]);
  });

  it('are parted by what is something else', () => {
    const text = 'The answer to Sapt May 7 in Zenda';
    const isTaken = ({ start, end }: { start: number; end: number }): boolean => start < 22 && end > 19; // prettier-ignore
    assert.deepEqual(namesIn(text, { isTaken }), ['Sapt', 'Zenda']);
  });

  it('are no single letters', () => {
    assert.deepEqual(namesIn('He gave us plan B at once.'), []);
  });

  describe('in capitals', () => {
    it('stand behind titles, where no word is known', () => {
      assert.deepEqual(namesIn('PRESIDENT ARIAS SAW MR. HOPE. MINISTER PRESIDENT. THE KING'), [
        'ARIAS',
        'HOPE',
      ]);
      assert.deepEqual(namesIn('THE MINISTER WILL GO. THE KING, ZENDA'), []);
    });

    it('are the words that are not common', () => {
      assert.deepEqual(namesIn('WE SAW MINISTER DE HAAN AT ZENDA-STRELSAU BORDER.', { isCommon }), [
        'MINISTER DE HAAN',
        'ZENDA-STRELSAU',
      ]);
      assert.deepEqual(namesIn('THE CARP-FARM TOLD THE MINISTER', { isCommon }), []);
    });

    it('are common words behind the title of a person', () => {
      assert.deepEqual(namesIn('MR. HOPE TOLD MINISTER HOPE', { isCommon }), ['MR. HOPE']);
    });

    it('have initials, and no abbreviations of the trade', () => {
      assert.deepEqual(
        namesIn('REFTEL, E.G. THE U.S. FARM, A MINISTER AND J. SAPT', { isCommon }),
        ['U.S', 'J. SAPT'],
      );
    });

    it('are whole where a line breaks them', () => {
      assert.deepEqual(namesIn('THE MINIS-\nTER SAW STREL-\nSAU’S FARM', { isCommon }), [
        'STREL-\nSAU’S',
      ]);
    });
  });
});
