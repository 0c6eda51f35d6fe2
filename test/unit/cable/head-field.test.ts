import assert from 'node:assert/strict';
import {
  isDateline,
  isDtg,
  readHeadField,
  readMessageLine,
} from '../../../src/cable/head-field.js';

describe('field of a head', () => {
  const fields: Record<string, string[]> = {
    title: [
      'OUTGOING TELEGRAM Department of State',
      'INCOMING TELEGRAM',
      'DEPARTMENT OF STATE',
      '52. Telegram From the Embassy in Argentina to the Department of State',
      'Circular Telegram From the Department of State to Certain Posts',
      'The Chargé in the Soviet Union (Kennan) to the Secretary of State',
    ],
    routing: [
      'INDICATE: [] COLLECT',
      'ACTION EUR-12',
      'ORIGIN SS-20',
      'INFO OCT-01 EUR-25 /062 R',
      'DESIRED DISTRIBUTION',
      '--------------------- 088588',
      '66',
      'EUR-12 NEA-04',
      '/062 R',
    ],
    action: ['ACTION: Amembassy MOSCOW', 'Action: Secstate'],
    info: [
      'INFO: Amembassy PARIS',
      'INFO AMEMBASSY PARIS',
      'RPTD INFO: Bonn',
      'AMEMBASSY TEL AVIV',
    ],
    from: ['FROM: Bonn', 'FM SECSTATE WASHDC'],
    to: ['TO: Bonn', 'TO AMEMBASSY LONDON IMMEDIATE', 'SENT TO: Amembassy PARIS'],
    precedence: ['PRECEDENCE: ROUTINE', 'PRIORITY', 'OPERATIONAL IMMEDIATE', 'NIACT'],
    number: ['NO: 1234', 'CONTROL: 5678', 'NUMBER 12', 'CIRCULAR 776'],
    subject: ['SUBJECT: TALKS', 'SUBJ: TALKS', 'Subject: Visit of Gen. Norstad'],
    reference: ['REF: (A) STATE 34134; (B) LONDON 3311', 'REFTEL: Bonn 3', 'REF (A): X'],
    eo: ['E.O. 11652: GDS', 'E.O. 12065 GDS 10/31/85 (SMITH, JOHN)'],
    tags: ['TAGS: PFOR, UK', 'TAGS OVIP'],
    received: ['RECEIVED: 4 p.m.', '[Received February 22, 3:52 p.m.]'],
    drafting: ['DRAFTED BY EUR:JSMITH/RK', 'APPROVED BY EUR:MR. JONES'],
    dateline: [
      'Moscow, February 22, 1946, 9 p.m.',
      'DATE: March 3',
      'New Delhi, India, Oct 3, 1962',
    ],
    dtg: [
      'O 012326Z MAR 74',
      'O R 140000Z APR 79',
      'DTG: 281530Z OCT 62',
      'R 3O1500Z FEB 74',
      'DTG garbled 28',
    ],
    message: [
      'S E C R E T STATE 041961',
      'C O N F I D E N T I A L SECTION 02 OF 02 LONDON 03717',
      'UNCLAS SECTION 02 OF 02 PARIS 34984',
    ],
    captions: ['EXDIS', 'LIMITED DISTRIBUTION; NOFORN'],
    source: ['861.00/2-2246: Telegram', 'Department of State, Central Files, 737.00/3-461'],
    pass: ['FOR AMBASSADOR FROM SECRETARY', 'PASS WHITE HOUSE'],
  };
  for (const [field, lines] of Object.entries(fields)) {
    it(`is ${field}`, () => {
      for (const line of lines) assert.equal(readHeadField(line), field, line);
    });
  }

  it('is no line of text', () => {
    for (const line of [
      '1. Minister asked for delay.',
      'Cuba not given right to intervene.',
      'FROM the outset we said so.',
      'TOGETHER WITH',
      'Subject: Brezhnev in Romania. Following is summary assessment.',
      'ACTION REQUESTED',
      `SUBJECT: ${'X '.repeat(200)}`,
      'Moscow was quiet on February 22.',
      'DTG unknown',
    ]) {
      assert.equal(readHeadField(line), undefined, line);
    }
  });

  it('knows a dateline by its shape, with damaged digits too', () => {
    assert.equal(isDateline('Moscow, February 31, 1946, 9 p.m.'), true);
    assert.equal(isDateline('Moscow, February 22, l946'), true);
    assert.equal(isDateline('On February 22, 1946 he came.'), false);
    assert.equal(isDateline(`Moscow, February 22, 1946${' x'.repeat(60)}`), false);
    assert.equal(isDtg('R 061800Z MAR 74'), true);
    assert.equal(isDtg('R 061800Z MARCH 74'), false);
  });
});

describe('message line', () => {
  it('says marking, spacing and section', () => {
    assert.deepEqual(readMessageLine('S E C R E T STATE 041961'), {
      marking: 'SECRET',
      spaced: true,
      section: undefined,
    });
    assert.deepEqual(readMessageLine('UNCLAS SECTION 02 OF 03 PARIS 34984'), {
      marking: 'UNCLASSIFIED',
      spaced: false,
      section: { number: 2, of: 3 },
    });
    assert.deepEqual(readMessageLine('LIMITED OFFICIAL USE STATE 041961'), {
      marking: 'LIMITED OFFICIAL USE',
      spaced: false,
      section: undefined,
    });
    assert.deepEqual(readMessageLine('T O P  S E C R E T SEC 1 OF 2 TEL AVIV 00245'), {
      marking: 'TOP SECRET',
      spaced: true,
      section: { number: 1, of: 2 },
    });
  });

  it('is no banner and no sentence', () => {
    for (const line of [
      'SECRET',
      'SECRETARY OF STATE',
      'S E C R E T',
      'SECRET AGENT 12 SEEN',
      'S E CRED STATE 041961',
      'SECRETS 12345',
      `SECRET ${'X'.repeat(100)}`,
      'SUBJECT: X',
    ]) {
      assert.equal(readMessageLine(line), undefined, line);
    }
  });
});
