import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { criticalTokens } from '../../../../src/proof/index.js';

const said = (text: string): string[] =>
  criticalTokens(parseCable(text)).map((token) => `${token.class}: ${token.text}`);

describe('critical tokens', () => {
  it('are the names behind the fields of a form, the first word too', () => {
    const text = 'CONFIDENTIAL\n\nFROM: Strelsau\n\nTO: Secretary of State\n\nNO: 212\n\nRef: Hofbau’s 142\n\nStrelsau, June 12, 1959, 6 p.m.\n\n1. We left.\n'; // prettier-ignore
    assert.deepEqual(said(text), [
      'marking: CONFIDENTIAL',
      'name: Strelsau',
      'name: Secretary',
      'name: State',
      'number: 212',
      'name: Hofbau’s',
      'number: 142',
      'name: Strelsau',
      'date: June 12, 1959',
      'time: 6 p.m.',
      'number: 1.',
    ]);
  });

  it('are the posts of a wire, and not how soon it goes there', () => {
    const text = 'P R 081515Z JUN 76\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC PRIORITY 1209\nINFO AMEMBASSY STRELSAU\nC O N F I D E N T I A L ZENDA 0417\n\nSUBJECT: FISHERY TALKS\n\n1. TALKS BEGAN.\n'; // prettier-ignore
    const names = said(text).filter((token) => token.startsWith('name'));
    assert.deepEqual(names, [
      'name: AMEMBASSY ZENDA',
      'name: SECSTATE WASHDC',
      'name: AMEMBASSY STRELSAU',
    ]);
  });

  it('are no first words of a subject', () => {
    const text = 'SECRET\n\nFROM: Strelsau\n\nSUBJECT: Grain for Hofbau\n\n1. We left.\n';
    const names = said(text).filter((token) => token.startsWith('name'));
    assert.deepEqual(names, ['name: Strelsau', 'name: Hofbau']);
  });
});
