import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/cable/index.js';
import { type Omission, suppliesOf } from '../../../src/ellipsis/index.js';

/** What a text becomes by each way to supply a word before some others. */
function supplied(text: string, before: string, word: string, ...alternatives: string[]): string[] {
  const omission: Omission = {
    offset: text.indexOf(before),
    category: 'article',
    words: [word],
    alternatives,
    confidence: 0.9,
    level: 'sure',
  };
  return suppliesOf(text, omission).map(({ edit }) => applyEdits(text, [edit]));
}

describe('suppliesOf', () => {
  it('writes the word in brackets before the next one, then its alternatives', () => {
    assert.deepEqual(supplied('It was presence of arms.', 'presence', 'the', 'a'), [
      'It was [the] presence of arms.',
      'It was [a] presence of arms.',
    ]);
  });

  it('leaves the capital on the paper, and gives one to every word that opens a sentence', () => {
    assert.deepEqual(supplied('Remains to be seen.', 'Remains', 'It', 'this', 'he'), [
      '[It] Remains to be seen.',
      '[This] Remains to be seen.',
      '[He] Remains to be seen.',
    ]);
  });

  it('tells by the next word whether "I" opens a sentence', () => {
    assert.deepEqual(supplied('Told him so.', 'Told', 'I', 'we')[1], '[We] Told him so.');
    assert.deepEqual(
      supplied('When told so, left.', 'told', 'I', 'we')[1],
      'When [we] told so, left.',
    );
  });
});
