import assert from 'node:assert/strict';
import { beForm, indefinite } from '../../../src/ellipsis/forms.js';
import { tagged } from './tagged.js';

describe('beForm', () => {
  const cases: [text: string, gap: number, form: string][] = [
    ['Cuba/NP not/NOT given/VBN right/NN', 1, 'is'],
    ['Sites/NNS dismantled/VBN', 1, 'are'],
    ['We/PPS prepared/VBN', 1, 'are'],
    ['I/PPS reluctant/JJ', 1, 'am'],
    ['I/PPS said/VBD so/RB and/CC reluctant/JJ', 1, 'was'],
    ['Question/NN of/IN missiles/NNS settled/VBN', 3, 'is'],
    ['Missiles/NNS which/WP defined/VBN', 2, 'are'],
    ['He/PPS said/VBD Yugoslavs/NPS offended/VBN', 3, 'were'],
    ['He/PPS said/VBD reply/NN clear/JJ', 3, 'was'],
    ['Reluctant/JJ to/TO say/VB', 0, 'am'],
    ['Important/JJ that/CS we/PPS act/VBP', 0, 'is'],
    ['He/PPS said/VBD Soviets/NP and/CC Cuba/NP agreed/VBN', 5, 'were'],
  ];
  for (const [text, gap, form] of cases) {
    it(`${form} before word ${gap} of ${text}`, () => {
      assert.equal(beForm(tagged(text), gap), form);
    });
  }
});

describe('indefinite', () => {
  it('goes by the sound', () => {
    const words = ['agreement', 'hour', 'union', 'European', 'FRG', 'one', 'treaty', 'U.S.', 'UN'];
    assert.deepEqual(words.map(indefinite), ['an', 'an', 'a', 'a', 'an', 'a', 'a', 'a', 'a']);
  });
});
