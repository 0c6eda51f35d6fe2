import assert from 'node:assert/strict';
import { type CableSymbol, symbolsOf } from '../../../src/read/index.js';
import { parse } from './parse.js';

/** One line a symbol, indented: `paragraph "1. Text" (C) [Text]`. */
function tree(text: string): string[] {
  const lines = (symbols: readonly CableSymbol[], indent: string): string[] =>
    symbols.flatMap(({ kind, name, detail, children }) => [
      `${indent}${kind} ${name}${detail ? ` | ${detail}` : ''}`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(symbolsOf(parse(text)), '');
}

function ranges(text: string): string[] {
  const words = (symbols: readonly CableSymbol[]): string[] =>
    symbols.flatMap(({ start, end, selectionStart, selectionEnd, children }) => [
      `${JSON.stringify(text.slice(start, end))} / ${JSON.stringify(text.slice(selectionStart, selectionEnd))}`,
      ...words(children),
    ]);
  return words(symbolsOf(parse(text)));
}

describe('symbolsOf', () => {
  it('lists head, pages, paragraphs and closer in the order of the file', () => {
    const text = [
      'SECRET/EXDIS', '', 'Classification', '', 'ACTION: Amembassy PARIS', '',
      'SUBJECT: Talks with Foreign Minister', '', '1. (S) Minister asked for delay.', '',
      '2. He will answer soon.', '', 'SECRET/EXDIS', '', 'Classification', '', '3. Dept concurs.', '',
      'RUSK', '', 'END',
    ].join('\n'); // prettier-ignore
    assert.deepEqual(tree(text), [
      'page Page 1 | SECRET/EXDIS',
      'head Head | Talks with Foreign Minister',
      '  field Action | Amembassy PARIS',
      '  field Subject | Talks with Foreign Minister',
      'paragraph 1. Minister asked for delay. | (S)',
      'paragraph 2. He will answer soon.',
      'page Page 2 | SECRET/EXDIS',
      'paragraph 3. Dept concurs.',
      'signature RUSK | signature',
      'end END | end of message',
    ]);
  });

  it('puts a page into the paragraph that crosses its turn', () => {
    const text = 'SECRET\n\nMinister said that\n\nSECRET\n\n[page 2]\n\nhe agrees.\n\nAnother.\n';
    assert.deepEqual(tree(text), [
      'page Page 1 | SECRET',
      'paragraph Minister said that he agrees.',
      '  page Page 2 | SECRET',
      'paragraph Another.',
    ]);
  });

  it('nests lettered parts and the pages between them', () => {
    const text = '1. Points follow:\n\na. First.\n\n[page 2]\n\nb. Second.\n\n2. Done.\n';
    assert.deepEqual(tree(text), [
      'page Page 1',
      'paragraph 1. Points follow:',
      '  paragraph a. First.',
      '  page Page 2',
      '  paragraph b. Second.',
      'paragraph 2. Done.',
    ]);
  });

  it('names a paragraph without a number by its first words, and one without words', () => {
    assert.deepEqual(tree('Minister asked.\n\n1. \n'), [
      'paragraph Minister asked.',
      'paragraph 1.',
    ]);
  });

  it('selects the first line of a paragraph', () => {
    assert.deepEqual(ranges('1. Minister asked\nfor delay.\n\n2. (U)\nNo.\n'), [
      '"1. Minister asked\\nfor delay." / "1. Minister asked"',
      '"2. (U)\\nNo." / "2. (U)"',
    ]);
  });

  it('boxes what stands between BEGIN and END on lines of their own', () => {
    const text = 'Text follows.\n\nBEGIN TEXT\n\nOne.\n\nTwo.\n\nEND TEXT\n\nThree.\n';
    assert.deepEqual(tree(text), [
      'paragraph Text follows.',
      'section Text',
      '  paragraph One.',
      '  paragraph Two.',
      'paragraph Three.',
    ]);
  });

  it('keeps a section that begins inside a numbered paragraph and ends behind it to its line', () => {
    const text =
      '1. One:\n\na. First.\n\nBEGIN TEXT\n\nb. Second.\n\n2. Two.\n\nEND TEXT\n\nEND QUOTE\n';
    assert.deepEqual(tree(text), [
      'paragraph 1. One:',
      '  paragraph a. First.',
      '  section Text',
      '  paragraph b. Second.',
      'paragraph 2. Two.',
    ]);
  });

  it('names the sections of a message and who signed for another', () => {
    const text = 'SECTION 01 OF 02\n\nMinister asked.\n\nBALL (ACTING)\n\nEND\n';
    assert.deepEqual(tree(text), [
      'section Section 1 of 2',
      'paragraph Minister asked.',
      'signature BALL | acting',
      'end END | end of message',
    ]);
  });

  it('shortens a long field, and takes the first telling one for the head', () => {
    const text = `NO: 512\n\nRome, March 4, 1961, 11 p.m.\n\nSUBJECT: ${'word '.repeat(30)}\n\n1. Text.\n`;
    const [head, number, dateline, subject] = tree(text);
    assert.equal(number, '  field Number | 512');
    assert.equal(dateline, '  field Place and date | Rome, March 4, 1961, 11 p.m.');
    assert.equal(subject?.length, '  field Subject | '.length + 80);
    assert.equal(head, `head Head | ${subject.slice('  field Subject | '.length)}`);
  });

  it('says nothing more of a head that tells neither subject nor date', () => {
    assert.deepEqual(tree('ACTION: Amembassy PARIS\n\n1. Text.\n'), [
      'head Head',
      '  field Action | Amembassy PARIS',
      'paragraph 1. Text.',
    ]);
    assert.equal(
      tree('ACTION: Amembassy PARIS\nSUBJECT:\n\n1. Text.\n')[0],
      'head Head | SUBJECT:',
    );
  });

  it('leaves FYI in capitals', () => {
    assert.deepEqual(tree('One.\n\nFYI\n\nTwo.\n\nEND FYI\n').slice(1), [
      'section FYI',
      '  paragraph Two.',
    ]);
  });

  it('lists every page of a turn in which several begin', () => {
    assert.deepEqual(tree('SECRET\n\n1. Yes.\n\nSECRET\n\n[page 2]\n\nSECRET\n\n[page 3]\n\n2. No.\n'), [
      'page Page 1 | SECRET',
      'paragraph 1. Yes.',
      'page Page 2',
      'page Page 3',
      'paragraph 2. No.',
    ]);
  }); // prettier-ignore

  it('has nothing to list in an empty file', () => {
    assert.deepEqual(tree(''), []);
  });
});
