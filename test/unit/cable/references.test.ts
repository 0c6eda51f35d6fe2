import assert from 'node:assert/strict';
import { readReferences } from '../../../src/cable/references.js';

/** Each reference as `words: label label`, with `own` and `sure` where they hold. */
function read(text: string): string[] {
  return readReferences(text).map(({ start, end, numbers, own, sure }) => {
    const labels = numbers.map(({ label, part }) => label + (part ?? '')).join(' ');
    return `${text.slice(start, end)}: ${labels}${own ? ' own' : ''}${sure ? ' sure' : ''}`;
  });
}

describe('readReferences', () => {
  it('reads numbers in digits, in words and in brackets', () => {
    assert.deepEqual(
      read('As para 3 says. As Para. two says. AS PARA (4) SAYS. As paragraph twenty says.'),
      ['para 3: 3 own', 'Para. two: 2 own', 'PARA (4): 4 own', 'paragraph twenty: 20 own'],
    );
  });

  it('reads lists and ranges, and the word before them', () => {
    assert.deepEqual(
      read('Re numbered paragraphs 1, 2 and 3, paras 4-6, paras 7 through 9, para 10–12.'),
      [
        'numbered paragraphs 1, 2 and 3: 1 2 3 own',
        'paras 4-6: 4 6 own',
        'paras 7 through 9: 7 9 own',
        'para 10–12: 10 12 own',
      ],
    );
  });

  it('goes on after a plural only', () => {
    assert.deepEqual(read('We sent para 3 and 5 men, paras 4 and men.'), [
      'para 3: 3 own',
      'paras 4: 4 own',
    ]);
  });

  it('reads lettered parts', () => {
    assert.deepEqual(read('As 3: para 3(b), para 4 (C), PARA 5A, para 6.d say.'), [
      'para 3(b): 3b own',
      'para 4 (C): 4c own',
      'PARA 5A: 5a own',
      'para 6.d: 6d own',
    ]);
  });

  it('says where each number stands', () => {
    assert.deepEqual(readReferences('paras 2 and 3(b)')[0]!.numbers, [
      { label: '2', part: undefined, start: 6, end: 7 },
      { label: '3', part: 'b', start: 12, end: 16 },
    ]);
  });

  it('leaves words alone that only begin so, and what is no number of a paragraph', () => {
    const text =
      'Separate 3 men. Parade 4 tanks. The paragraph on 5 ships. Para 1.5 of it. Para 30% of it. Para 3rd. [1 paragraph (2 lines of source text) not declassified]';
    assert.deepEqual(read(text), []);
  });

  it('is sure of words that point at this cable', () => {
    for (const text of [
      'We discussed suggestion in paragraph 7 above with him.',
      'See para 7 below.',
      'Facts are in para 7, supra, and elsewhere.',
      'He holds view in para 7 of this telegram as we do.',
      'See para 7.',
      'He agrees (see also para 7).',
      'Position is as in para 7; it will not change.',
      'Cf. para 7',
    ]) {
      assert.deepEqual(
        read(text).map((one) => one.endsWith('own sure')),
        [true],
        text,
      );
    }
  });

  it('is not sure where nothing points anywhere', () => {
    for (const text of ['Minister read para 7.', 'See para 7 for this.', 'Para 7 aboveground.']) {
      assert.deepEqual(
        read(text).map((one) => one.endsWith(' own')),
        [true],
        text,
      );
    }
  });

  it('knows words that name another text in the sentence', () => {
    for (const text of [
      'See para 7 of Deptel 511.',
      'See reftel para 7.',
      'See urtel 93, para 7.',
      'SEE STATE 289251, PARA 7.',
      'See para 7 Taf 67.',
      'See paragraph 7 of Article 3.',
      'See para. 7, Art. 11 of the Statute.',
      'See REF A PARA 7.',
      'See your para 7.',
      'See para 7 of his note.',
    ]) {
      assert.deepEqual(
        read(text).map((one) => one.includes('own')),
        [false],
        text,
      );
    }
  });

  it('takes a reference to what is above for its own, whatever else is named', () => {
    assert.deepEqual(read('We gave the paper of paras 4 and 5 above to him.'), [
      'paras 4 and 5: 4 5 own',
    ]);
  });

  it('reads no further than the sentence and the paragraph', () => {
    for (const text of [
      'He has Deptel 511. See para 7.',
      'He has urtel.\n\nSee para 7.',
      'He has urtel\n\nSee para 7',
      'See para 7. Deptel 511 follows.',
      'See para 7\n\nDeptel 511 follows.',
      'He asked No. 5 of us? See para 7!',
    ]) {
      assert.deepEqual(
        read(text).map((one) => one.endsWith('sure')),
        [true],
        text,
      );
    }
  });

  it('does not take the point of an abbreviation for the end of a sentence', () => {
    assert.deepEqual(read('In letter to Gen. Clay and Mr. Dunn see para 7.'), ['para 7: 7']);
    assert.deepEqual(read('See para 7 with Mr. Dunn, Amb. Clay and letter of May.'), ['para 7: 7']);
  });
});
