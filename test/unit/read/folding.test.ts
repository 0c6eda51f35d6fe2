import assert from 'node:assert/strict';
import { foldingOf } from '../../../src/read/index.js';
import { parse } from './parse.js';

/** `furniture 1-3`, one a fold. */
function folds(text: string, options?: { furnitureOnly?: boolean }): string[] {
  return foldingOf(parse(text), options).map(
    ({ kind, startLine, endLine }) => `${kind} ${startLine}-${endLine}`,
  );
}

const CABLE = `SECRET

Classification

ACTION: Amembassy PARIS
INFO: Amembassy ROME

1. Minister asked for
delay.

a. First
part.

2. He said that

SECRET

Classification

he agrees.

END
`;

describe('foldingOf', () => {
  it('folds furniture with the blank lines behind it, the head and paragraphs', () => {
    assert.deepEqual(folds(CABLE), [
      'furniture 1-4',
      'head 5-6',
      'paragraph 8-12',
      'paragraph 11-12',
      'paragraph 14-20',
      'furniture 16-19',
    ]);
  });

  it('finds furniture alone', () => {
    assert.deepEqual(folds(CABLE, { furnitureOnly: true }), ['furniture 1-4', 'furniture 16-19']);
  });

  it('folds front matter and leaves alone what has one line', () => {
    assert.deepEqual(folds('---\ntitle: A\n---\nSECRET\n\nText.\n\nMore.\n'), [
      'frontMatter 1-3',
      'furniture 4-5',
    ]);
  });

  it('folds from BEGIN to END, the innermost pair of one name first', () => {
    const text = 'BEGIN TEXT\n\nOne.\n\nBEGIN QUOTE\n\nTwo.\n\nEND QUOTE\n\nEND TEXT\n\nEND TEXT\n';
    assert.deepEqual(folds(text), ['section 1-11', 'section 5-9']);
  });

  it('leaves out a section that crosses a paragraph', () => {
    const text = '1. One is\nthis. BEGIN TEXT: So.\n\n2. And so\non. END TEXT.\n';
    assert.deepEqual(folds(text), ['paragraph 1-2', 'paragraph 4-5']);
  });

  it('takes the larger of two with one first line', () => {
    const text = '1. One. BEGIN TEXT: This\nis it.\n\n2. And so\non. END TEXT.\n';
    assert.deepEqual(folds(text), ['section 1-5', 'paragraph 4-5']);
  });

  it('folds the furniture at the end of a file without anything behind it', () => {
    assert.deepEqual(folds('Text.\n\nSECRET\n\nClassification'), ['furniture 3-5']);
  });
});
