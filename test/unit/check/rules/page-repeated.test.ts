import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/page-repeated.js';
import { findings, fixes } from '../findings.js';

describe('page-repeated', () => {
  const words =
    'Minister said he would consult Cabinet before replying. He asked that nothing be said to press before Monday, when he would receive Ambassador again and';

  it('reports the second of two pages that are alike but for their blanks', () => {
    const text = `SECRET\n\n[page 1]\n\n${words}\n\nSECRET\n\n[page 2]\n\n${words.replace(' ', '\n')}\n\nSECRET\n\n[page 3]\n\nthe end.\n`;
    assert.deepEqual(findings(rule, text), [
      '11:1 warning Unexpected text of page 1 again on page 2, expected another',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Remove the repeated page?': `SECRET\n\n[page 1]\n\n${words}\n\nSECRET\n\n[page 3]\n\nthe end.\n`,
    });
  });

  it('removes the last page to the end of its text', () => {
    assert.deepEqual(Object.values(fixes(rule, `SECRET\n\n${words}\n\nSECRET\n\n${words}`)), [
      `SECRET\n\n${words}\n\n`,
    ]);
  });

  it('leaves pages alone that begin alike, end otherwise or are short', () => {
    assert.deepEqual(findings(rule, `SECRET\n\n${words}\n\nSECRET\n\n${words} nobody.\n`), []);
    assert.deepEqual(findings(rule, `SECRET\n\n${words}\n\nSECRET\n\n${words} ${words}\n`), []);
    assert.deepEqual(findings(rule, 'SECRET\n\nOne and\n\nSECRET\n\nOne and\n'), []);
  });
});
