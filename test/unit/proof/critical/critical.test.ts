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
      'name: Secretary of State',
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

  it('are nothing that a form prints for every telegram', () => {
    const title = (line: string): string[] => said(`SECRET\n\nClassification\n\n${line}\n\nACTION: Amembassy ZENDA NIACT 12\n\n1. We left.\n`); // prettier-ignore
    for (const line of [
      'OUTGOING TELEGRAM  Department of State',
      'INCOMING TELEGRAM',
      'TELEGRAM',
      'OUTGOING AIRGRAM Foreign Service of the United States of America',
    ]) {
      // prettier-ignore
      assert.deepEqual(title(line), ['marking: SECRET', 'name: Amembassy ZENDA', 'marking: NIACT', 'number: 12', 'number: 1.'], line);
    }
    assert.deepEqual(title('OUTGOING TELEGRAM  American Embassy STRELSAU')[1], 'name: STRELSAU');
  });

  it('are the markings of a head, letter-spaced too, and its captions and routing as whole lines', () => {
    const text = 'SECRET\n\nPAGE 01 ZENDA 00417\nORIGIN EUR-18\nINFO OCT-01 SS-23 /124 R\nP 081515Z JUN 76\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC IMMEDIATE 1209\nS E C R E T SECTION 01 OF 02 ZENDA 00417\nEXDIS\nE.O. 11652: XGDS-1\nTAGS: PFOR\nSUBJECT: FISHERY\n\n1. TALKS BEGAN.\n'; // prettier-ignore
    assert.deepEqual(said(text), [
      'marking: SECRET',
      'number: 01',
      'number: 00417',
      'number: EUR-18',
      'number: OCT-01 SS-23 /124 R',
      'date: 081515Z JUN 76',
      'name: AMEMBASSY ZENDA',
      'name: SECSTATE WASHDC',
      'marking: IMMEDIATE',
      'number: 1209',
      'marking: S E C R E T',
      'number: 01',
      'number: 02',
      'number: 00417',
      'marking: EXDIS',
      'number: 11652',
      'marking: XGDS-1',
      'number: 1.',
    ]);
  });

  it('are names beside dates, months in capitals, days from and to, and what is said twice', () => {
    const text = 'SECRET\n\n1. (S) We have Sapt’s October 26 letter and that of May 10-13. Do not repeat not go.\n\n2. (S) WE MAY MARCH IN JULY, SAYS REFTEL NO, 37.\n'; // prettier-ignore
    assert.deepEqual(said(text).slice(3), [
      'name: Sapt’s',
      'date: October 26',
      'date: May 10-13',
      'negation: not repeat not',
      'number: 2.',
      'marking: (S)',
      'date: JULY',
      'telegram: NO, 37',
    ]);
  });

  it('are names behind a mark or a page turn, and at the start of a sentence where the cable knows them', () => {
    const text = 'SECRET\n\n1. It went to GM [sic: GH] Zenda and to the post [illegible] Hofbau near\n\nSECRET\n\n[page 2]\n\nSECRET\n\nTarlenheim in the hills.\n\n2. Hofbau is closed. Zenda is not. Strelsau is.\n'; // prettier-ignore
    const names = said(text).filter((token) => token.startsWith('name'));
    assert.deepEqual(names, [
      'name: GM',
      'name: Zenda',
      'name: Hofbau',
      'name: Tarlenheim',
      'name: Hofbau',
      'name: Zenda',
    ]);
  });
});
