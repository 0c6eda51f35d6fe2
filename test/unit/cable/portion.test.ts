import assert from 'node:assert/strict';
import { isPortionMark, readPortion } from '../../../src/cable/portion.js';

describe('portion mark', () => {
  it('stands in brackets', () => {
    assert.deepEqual(readPortion('(C) Minister asked'), { length: 3, mark: 'C', entire: false });
    assert.deepEqual(readPortion('(LOU) X'), { length: 5, mark: 'LOU', entire: false });
    assert.deepEqual(readPortion('( TS ) X'), { length: 6, mark: 'TS', entire: false });
    assert.deepEqual(readPortion('(OUO)'), { length: 5, mark: 'OUO', entire: false });
  });

  it('may be for the entire text, with and without brackets, in letters and in words', () => {
    assert.deepEqual(readPortion('(C-ENTIRE TEXT) X'), { length: 15, mark: 'C', entire: true });
    assert.deepEqual(readPortion('(S - ENTIRE TEXT)'), { length: 17, mark: 'S', entire: true });
    assert.deepEqual(readPortion('C-ENTIRE TEXT. X'), { length: 14, mark: 'C', entire: true });
    assert.deepEqual(readPortion('CONFIDENTIAL ENTIRE TEXT. X'), {
      length: 25,
      mark: 'C',
      entire: true,
    });
    assert.deepEqual(readPortion('(UNCLAS - ENTIRE TEXT) X'), {
      length: 22,
      mark: 'U',
      entire: true,
    });
  });

  it('is no other letter', () => {
    for (const text of [
      '(D) X',
      '(c) X',
      '(C)X',
      '(CC) X',
      'C X',
      'CONFIDENTIAL TEXT',
      'X (C) Y',
      '',
    ]) {
      assert.equal(readPortion(text), undefined, text);
    }
    assert.equal(isPortionMark('LOU'), true);
    assert.equal(isPortionMark('X'), false);
  });
});
