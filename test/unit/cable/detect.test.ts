import assert from 'node:assert/strict';
import { opensAsCable } from '../../../src/cable/index.js';

describe('a text that opens as a cable', () => {
  it('has a marking for its first line', () => {
    for (const text of [
      'SECRET',
      '\n\n  OFFICIAL USE ONLY  \r\nText',
      'S E C R E T\n',
      '\uFEFFSECRET/EXDIS\n',
      '---\ntitle: x\n---\n\nNATO RESTRICTED\n',
    ]) {
      assert.equal(opensAsCable(text), true, JSON.stringify(text));
    }
  });

  it('has no other', () => {
    for (const text of [
      '',
      '\n\n',
      'SECRETARY OF STATE',
      'Secret\n',
      'Dear Sir\n\nSECRET\n',
      'SECERT',
      `${'\n'.repeat(5000)}SECRET`,
    ]) {
      assert.equal(opensAsCable(text), false, JSON.stringify(text.slice(0, 20)));
    }
  });
});
