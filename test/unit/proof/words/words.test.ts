import assert from 'node:assert/strict';
import { applyEdits, parseCable } from '../../../../src/cable/index.js';
import {
  addToList,
  correctionEdits,
  countedWords,
  NO_LIST,
  readWordList,
  strangersOf,
  Vocabulary,
  type WordList,
  wordRows,
  wordsOf,
} from '../../../../src/proof/index.js';

const ENGLISH = new Set('told the men that saw again left for friends with and he'.split(' '));
const isKnown = (word: string): boolean => ENGLISH.has(word);

function vocabularyOf(...texts: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const text of texts) vocabulary.add(parseCable(`SECRET\n\n${text}\n`));
  return vocabulary;
}

/** A name in five places of two cables. */
const often = (name: string): string[] => {
  const sentence = `He told ${name} again. `;
  return [sentence.repeat(20), sentence.repeat(4)];
};

function strangers(vocabulary: Vocabulary, list: WordList = NO_LIST): string[] {
  return [...strangersOf(vocabulary, list, isKnown).values()].map(
    ({ word, meant, count }) => `${word} > ${meant ?? '?'} ${count}`,
  );
}

describe('the word list', () => {
  it('has good words and bad ones, remarks, and what is meant', () => {
    const { good, bad } = readWordList('\uFEFF# names\r\nKuznetsov\r\n!Kuznetzov > Kuznetsov # seen in 1962\n! Vienna1\n!\n\n!>x\n!Prag >\n'); // prettier-ignore
    assert.deepEqual([...good], ['Kuznetsov', 'x']);
    assert.deepEqual([...bad], [['Kuznetzov', 'Kuznetsov'], ['Vienna1', undefined], ['Prag', undefined]]); // prettier-ignore
  });

  it('grows by a line, in the line ends that it has, and not twice', () => {
    assert.equal(addToList('', 'Thant'), 'Thant\n');
    assert.equal(addToList('# a\r\nTito', 'Thant'), '# a\r\nTito\r\nThant\r\n');
    assert.equal(addToList('Thant # his name\n', 'Thant'), 'Thant # his name\n');
  });
});

describe('the words of a cable', () => {
  it('are those of its text, with their places', () => {
    const text = 'SECRET\n\n1. He told Kuznetsov’s men at O\u2019Hara\u2019s [note: see file] on-site. A [Thant?] left\n'; // prettier-ignore
    const words = wordsOf(parseCable(text));
    assert.deepEqual(words.map(({ word }) => word), ['He', 'told', 'Kuznetsov', 'men', 'at', 'O’Hara', 'on-site', 'Thant', 'left']); // prettier-ignore
    assert.deepEqual(words.filter(({ name }) => name).map(({ word }) => word), ['Kuznetsov', 'O’Hara', 'Thant']); // prettier-ignore
    for (const { word, start, end } of words.slice(0, 7)) assert.equal(text.slice(start, end), word); // prettier-ignore
  });

  it('are changed in one form everywhere, and in no other', () => {
    const text = 'SECRET\n\nTold Kuznetzov that KUZNETZOV saw Kuznetzov’s men.\n';
    const edits = correctionEdits(parseCable(text), 'Kuznetzov', 'Kuznetsov');
    assert.equal(edits.length, 2);
    assert.equal(applyEdits(text, edits), 'SECRET\n\nTold Kuznetsov that KUZNETZOV saw Kuznetsov’s men.\n'); // prettier-ignore
  });
});

describe('strangers', () => {
  it('are one slip away from a frequent name, or two from a long one', () => {
    assert.deepEqual(strangers(vocabularyOf(...often('Kuznetsov'), 'He told Kuznetzov.')), ['Kuznetzov > Kuznetsov 24']); // prettier-ignore
    assert.deepEqual(strangers(vocabularyOf(...often('Kuznetsov'), 'He told Kusnetzov.')), ['Kusnetzov > Kuznetsov 24']); // prettier-ignore
    assert.deepEqual(strangers(vocabularyOf(...often('Pavlov'), 'He told Pablob.')), []);
  });

  it('are no forms of the name, no English, and nothing short, small or frequent', () => {
    const none = (name: string, ...words: string[]): void => {
      for (const word of words) assert.deepEqual(strangers(vocabularyOf(...often(name), `He told ${word}.`)), []); // prettier-ignore
    };
    none('Albania', 'Albanian', 'Albanias');
    none('Albania', 'Albanan', 'Albani');
    none('Freinds', 'Friends');
    none('Thant', 'Thamt');
    none('Kuznetsov', 'kuznetzov');
    assert.deepEqual(strangers(vocabularyOf(...often('Kuznetsov'), 'He told Kuznetzov. '.repeat(9))), []); // prettier-ignore
  });

  it('need a name that stands in several cables, as a name', () => {
    assert.deepEqual(strangers(vocabularyOf('He told Kuznetsov. '.repeat(30), 'He told Kuznetzov.')), []); // prettier-ignore
    assert.deepEqual(strangers(vocabularyOf(...often('Kuznetsov').slice(1), 'He told Kuznetzov.')), []); // prettier-ignore
    const opening = 'Kuznetsov again. ';
    assert.deepEqual(strangers(vocabularyOf(opening.repeat(9), opening.repeat(9), 'He told Kuznetzov.')), []); // prettier-ignore
  });

  it('are no forenames where the frequent name is none', () => {
    const london = 'He saw London again. '.repeat(12);
    assert.deepEqual(strangers(vocabularyOf(london, london, 'He told Lyndon B. Johnson.')), []);
    assert.deepEqual(strangers(vocabularyOf(london, london, 'He told Londen.')), ['Londen > London 24']); // prettier-ignore
    const lyndon = 'He saw Lyndon B. Johnson again. '.repeat(12);
    assert.deepEqual(strangers(vocabularyOf(lyndon, lyndon, 'He told Lindon B. Johnson.')), ['Lindon > Lyndon 24']); // prettier-ignore
    // The list does not say where its names stand.
    assert.deepEqual(strangers(vocabularyOf('He told Lindon B. Johnson.'), readWordList('Lyndon')), ['Lindon > Lyndon 0']); // prettier-ignore
  });

  it('are none where two names could be meant alike', () => {
    const both = [...often('Karimov'), ...often('Karilov')];
    assert.deepEqual(strangers(vocabularyOf(...both, 'He told Karigov.')), []);
  });

  it('are what the list calls wrong, and not what it calls right', () => {
    const vocabulary = vocabularyOf(...often('Kuznetsov'), 'He told Kuznetzov and Prag and Wien and Thamtov.'); // prettier-ignore
    const list = readWordList('Kuznetsov\nKuznetzov\n!Prag > Prague\n!Wien\nThantov\nnato\n');
    assert.deepEqual(strangers(vocabulary, list), ['Prag > Prague 0', 'Wien > ? 0', 'Thamtov > Thantov 0']); // prettier-ignore
    assert.deepEqual(strangers(vocabularyOf('He told Wien and Wiener.'), readWordList('!Wien > Wiener')), ['Wien > Wiener 1']); // prettier-ignore
  });
});

describe('countedWords', () => {
  const pair = [...often('Kuznetsov'), 'He told Kuznetzov.'];

  it('finds strangers in twenty cables, or with a list', () => {
    const few = vocabularyOf(...pair);
    assert.deepEqual([...countedWords(few, undefined, isKnown).strangers.keys()], []);
    assert.deepEqual([...countedWords(few, NO_LIST, isKnown).strangers.keys()], ['Kuznetzov']);
    const many = vocabularyOf(...pair, ...Array.from({ length: 17 }, () => 'He left.'));
    const { rows, strangers: found } = countedWords(many, undefined, isKnown);
    assert.deepEqual([...found.keys()], ['Kuznetzov']);
    assert.deepEqual(rows.find(({ word }) => word === 'Kuznetsov')?.variants.map(({ word }) => word), ['Kuznetzov']); // prettier-ignore
  });
});

describe('word rows', () => {
  it('group variants under the most frequent form', () => {
    const vocabulary = vocabularyOf(
      'He saw Molotov on-site. The on-site men. He left co-operation, cooperation and coöperation. the Molotov.',
      ...often('Kuznetsov'),
      'He told Kuznetzov onsite.',
    );
    const rows = wordRows(vocabulary, strangersOf(vocabulary, NO_LIST, isKnown));
    const shown = rows.filter(({ variants }) => variants.length).map(({ word, variants }) => `${word}: ${variants.map((one) => one.word).join(' ')}`); // prettier-ignore
    assert.deepEqual(shown, ['Kuznetsov: Kuznetzov', 'on-site: onsite', 'co-operation: cooperation coöperation']); // prettier-ignore
    assert.ok(rows.some(({ word }) => word === 'The') && rows.some(({ word }) => word === 'the'));
    assert.equal(rows.some(({ word }) => word === 'Kuznetzov'), false); // prettier-ignore
    assert.deepEqual(rows[0]!.count >= rows.at(-1)!.count, true);
  });
});
