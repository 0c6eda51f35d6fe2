import assert from 'node:assert/strict';
import { pathAt, proseOf, textOf } from '../../../src/read/index.js';
import { paragraphsOf } from '../../../src/cable/index.js';
import { code, quoted } from '../../../src/read/markdown.js';
import { at, parse } from './parse.js';

function path(marked: string): string {
  const { root, offset } = at(marked);
  return pathAt(root, offset)
    .map(({ type }) => type)
    .join(' ');
}

describe('pathAt', () => {
  it('leads from the root to the leaf', () => {
    assert.equal(path('SEC‸RET\n\nText.\n'), 'root pageTurn banner');
    assert.equal(path('1. (S)‸ Text.\n'), 'root paragraph portionMark');
    assert.equal(path('1. (S) ‸Text.\n'), 'root paragraph text');
    assert.equal(path('Text.‸\n'), 'root paragraph text');
    assert.equal(path('Text.\n\n‸\nMore.'), 'root space');
    assert.equal(path('Text.\n\nMore.‸'), 'root paragraph text');
    assert.equal(path('‸'), 'root');
  });
});

describe('textOf', () => {
  it('is the file', () => {
    const text = '\uFEFFSECRET\r\n\r\n1. Text [sic].\f';
    assert.equal(textOf(parse(text)), text);
  });
});

describe('proseOf', () => {
  it('leaves furniture out and finds the way back', () => {
    const text = '1. (S) Minister said\n\nSECRET\n\n[page 2]\n\nthat [he] agrees.\n';
    const { text: prose, offsetOf } = proseOf(paragraphsOf(parse(text))[0]!);
    assert.equal(prose, 'Minister said\n\nthat [he] agrees.');
    assert.equal(offsetOf(prose.indexOf('that')), text.indexOf('that'));
    assert.equal(offsetOf(0), text.indexOf('Minister'));
    assert.equal(offsetOf(prose.indexOf('agrees')), text.indexOf('agrees'));
  });

  it('begins with its paragraph where it has no words', () => {
    const text = 'Text.\n\n1.\n';
    const { text: prose, offsetOf } = proseOf(paragraphsOf(parse(text))[1]!);
    assert.equal(prose, '');
    assert.equal(offsetOf(0), text.indexOf('1.'));
  });
});

describe('words of a cable in Markdown', () => {
  it('are shown as they stand', () => {
    assert.equal(code('[sic: \n `the`]'), '`` [sic: `the`] ``');
    assert.equal(quoted('a *b* <c>'), '“a \\*b\\* \\<c\\>”');
  });
});
