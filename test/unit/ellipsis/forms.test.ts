import assert from 'node:assert/strict';
import { beForm, indefinite, subjectForm } from '../../../src/ellipsis/forms.js';
import { NounTable } from '../../../src/ellipsis/nouns.js';
import { analyse, type Sentence } from '../../../src/ellipsis/sentence.js';
import { TAG, type Tag } from '../../../src/ellipsis/tags.js';
import { wordOf } from '../../../src/ellipsis/words.js';

/** A sentence from `word/TAG` pairs. */
function sentence(text: string): Sentence {
  const pairs = text.split(' ').map((pair) => pair.split('/') as [string, Tag]);
  return analyse(
    pairs.map(([word]) => wordOf(word, false)),
    Uint8Array.from(pairs, ([, tag]) => TAG[tag]),
    new NounTable(new Uint32Array(0), new Uint8Array(0)),
  );
}

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
      assert.equal(beForm(sentence(text), gap), form);
    });
  }
});

describe('subjectForm', () => {
  const cases: [text: string, gap: number, word: string][] = [
    ['Does/DO not/NOT mean/VB that/DT', 0, 'it'],
    ['Would/MD appreciate/VB indication/NN', 0, 'I'],
    ['Should/MD be/BE noted/VBN', 0, 'it'],
    ['Said/VBD no/DT', 0, 'he'],
    ['Wang/NP said/VBD wanted/VBD money/NN', 2, 'he'],
    ['Believe/VBP this/DT wrong/JJ', 0, 'I'],
    ['Shows/VBZ little/JJ', 0, 'it'],
  ];
  for (const [text, gap, word] of cases) {
    it(`${word} before word ${gap} of ${text}`, () => {
      assert.equal(subjectForm(sentence(text), gap).word, word);
    });
  }
});

describe('indefinite', () => {
  it('goes by the sound', () => {
    const words = ['agreement', 'hour', 'union', 'European', 'FRG', 'one', 'treaty', 'U.S.', 'UN'];
    assert.deepEqual(words.map(indefinite), ['an', 'an', 'a', 'a', 'an', 'a', 'a', 'a', 'a']);
  });
});
