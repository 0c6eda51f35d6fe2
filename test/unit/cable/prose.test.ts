import assert from 'node:assert/strict';
import { paragraphsOf, proseOf } from '../../../src/cable/index.js';
import { parse } from '../read/parse.js';

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
