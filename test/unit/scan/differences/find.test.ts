import assert from 'node:assert/strict';
import { isKnownWord } from '../../../../src/check/words/words.js';
import { findDifferences, type ScanPage } from '../../../../src/scan/index.js';
import { beside, sheet } from '../typed.js';

const find = (text: string, ...pages: ScanPage[]): string[] =>
  findDifferences(beside(text, ...pages), { isKnown: isKnownWord }).differences.map(
    ({ kind, risk, text: mine, scan }) => `${kind} ${risk}: ${mine}|${scan}`,
  );

/** Sentences around a difference, so that a page is mostly alike. */
const BEFORE = 'The Embassy has informed the Ministry of these matters.';
const AFTER = 'Further report will follow as soon as possible today.';
const one = (typed: string, read: string): string[] =>
  find(`${BEFORE}\n${typed}\n${AFTER}\n`, sheet(BEFORE, read, AFTER));

describe('findDifferences', () => {
  it('finds nothing where points, capitals and joined words differ', () => {
    assert.deepEqual(one('He said, ofthe same kind.', 'he said of the Same kind'), []);
    assert.deepEqual(one('S E C R E T', 'SECRET'), []);
  });

  it('finds a misspelt word and another word', () => {
    assert.deepEqual(one('The general refused it.', 'The genreal refused it.'), [
      'differs word: general|genreal',
    ]);
    assert.deepEqual(one('The genreal came.', 'The general came.'), [
      'differs word: genreal|general',
    ]);
    assert.deepEqual(one('They went form there.', 'They went from there.'), [
      'differs word: form|from',
    ]);
  });

  it('leaves out what is plainly the slip of the machine', () => {
    assert.deepEqual(one('The general came.', 'The gencral/90 came.'), []);
    assert.deepEqual(one('It is his.', 'It 1s/94 his.'), []);
    assert.deepEqual(one('He went form there.', 'He went from/50 there.'), []);
    assert.deepEqual(one('He sees it.', 'He sees ~/20 it. ./40'), []);
  });

  it('shows a changed digit however unsure the machine is, unless it took a letter for it', () => {
    assert.deepEqual(one('Sent in 1926 to all.', 'Sent in 1962/5 to all.'), [
      'differs number: 1926|1962',
    ]);
    assert.deepEqual(one('Sent in 1962 to all.', 'Sent in l962 to all.'), []);
    assert.deepEqual(one('Paid 35 only.', 'Paid 3.5 only.'), ['differs number: 35|3.5']);
    assert.deepEqual(one('Paid 1,500 only.', 'Paid 1.500 only.'), []);
  });

  it('says what is at stake', () => {
    assert.deepEqual(one('He will come.', 'He will not come.'), ['missing negation: |not']);
    assert.deepEqual(one('Come in June then.', 'Come in July then.'), ['differs date: June|July']);
    assert.deepEqual(one('Only nine came.', 'Only five came.'), ['differs number: nine|five']);
    assert.deepEqual(one('We saw Marshal go.', 'We saw Marshall go.'), [
      'differs name: Marshal|Marshall',
    ]);
  });

  it('finds a word that was left out, and one that was typed twice', () => {
    assert.deepEqual(one('He came to the meeting.', 'He came late to the meeting.'), [
      'missing word: |late',
    ]);
    assert.deepEqual(one('He came to the the meeting.', 'He came to the meeting.'), [
      'extra word: the|',
    ]);
  });

  it('doubts a word too many only where the page has no room for it', () => {
    assert.deepEqual(one('He came late to us.', 'He came to us.'), ['extra word: late|']);
    assert.deepEqual(one('He came late to us.', 'He came      to us.'), []);
  });

  it('finds lines doubled and skipped, first of all', () => {
    const line = 'Soviets then withdrew their forces to the north.';
    assert.deepEqual(
      one(`${line}\n${line}\nIn 1926 too.`, `${line}\nIn 1962 too.`.replace('\n', ' ')),
      [`extra line: ${line}|`, 'differs number: 1926|1962'],
    );
    assert.deepEqual(find(`${BEFORE}\n${AFTER}\n`, sheet(BEFORE, line, AFTER)), [
      `missing line: |${line}`,
    ]);
  });

  it('takes several words for one another', () => {
    assert.deepEqual(one('He saw which house.', 'He saw Kremlin house.'), [
      'differs name: which|Kremlin',
    ]);
  });

  it('leaves alone what the transcript says it cannot read, or another hand wrote', () => {
    assert.deepEqual(one('He [illegible: 2 words] came.', 'He was late came.'), []);
    assert.deepEqual(one('He [handwritten: seen] came.', 'He came.'), []);
  });

  it('says where, on the page and in the text', () => {
    const text = `${BEFORE}\nHe came to us.\n`;
    const { differences } = findDifferences(beside(text, sheet(BEFORE, 'He came late to us.')), {
      isKnown: isKnownWord,
    });
    const start = text.indexOf('to us');
    assert.deepEqual(differences, [
      {
        kind: 'missing',
        risk: 'word',
        text: '',
        scan: 'late',
        confidence: 95,
        box: [80, 40, 40, 20],
        page: 0,
        start,
        end: start,
      },
    ]);
  });

  it('shows lines only of a page that the machine reads too badly', () => {
    const typed = 'The general informed the embassy that further matters were discussed there.';
    const read = 'Tbe gencral inforrned tbe cmbassy tbat furtber rnatters wcre discusscd tberc.';
    const text = `${typed}\n${typed.replace('general', 'genaral')}\n`;
    const { differences, poor } = findDifferences(beside(text, sheet(read, read)), {
      isKnown: isKnownWord,
    });
    assert.deepEqual([...poor], [0]);
    assert.deepEqual(differences, []);
  });
});
