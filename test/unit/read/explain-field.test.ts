import assert from 'node:assert/strict';
import { type HeadField, readMessageLine } from '../../../src/cable/index.js';
import { explainDtg, explainField } from '../../../src/read/explain-field.js';

/** What is said of the value of a field. */
function explained(field: HeadField, value: string): string {
  const start = { line: 1, column: 1, offset: 0 };
  const position = { start, end: { line: 1, column: value.length + 1, offset: value.length } };
  const message = field === 'message' ? readMessageLine(value) : undefined;
  return explainField({ type: 'headLine', field, value, message, position }, value.length).contents;
}

describe('explainDtg', () => {
  it('puts the group in plain words', () => {
    assert.equal(explainDtg('O 012326Z MAR 74'), '1 March 1974, 23:26 Greenwich time, Immediate');
    assert.equal(explainDtg('DTG: 281530Z OCT 62'), '28 October 1962, 15:30 Greenwich time');
    assert.equal(
      explainDtg('Z O 140000Z APR 1979'),
      '14 April 1979, 00:00 Greenwich time, Flash to those who act and Immediate to those informed',
    );
  });

  it('says nothing of a date that cannot be, and of no date', () => {
    assert.equal(explainDtg('R 322326Z MAR 74'), undefined);
    assert.equal(explainDtg('R MAR 74'), undefined);
  });
});

describe('explainField', () => {
  it('puts a dateline in plain words', () => {
    assert.match(
      explained('dateline', 'Moscow, February 22, 1946, 9 p.m.'),
      /^22 February 1946, 21:00 local time\n\n/,
    );
    assert.match(explained('dateline', 'Rome, March 4, 1961'), /^4 March 1961\n\n/);
    assert.match(
      explained('dateline', 'TIME: 281530Z OCT 62'),
      /^28 October 1962, 15:30 Greenwich time\n\n/,
    );
    assert.match(
      explained('received', '[Received February 22, 1946-3:52 p.m.]'),
      /^22 February 1946, 15:52 local time\n\n/,
    );
    assert.equal(
      explained('dateline', 'Date unknown'),
      '**Place and date**: Where and when the message was sent, by local time.',
    );
  });

  it('explains the marking of a message line', () => {
    assert.match(
      explained('message', 'S E C R E T STATE 041961'),
      /^\*\*SECRET\*\*: Security classification/,
    );
    assert.match(explained('message', 'STATE 041961'), /^\*\*Message line\*\*/);
  });

  it('explains the executive order', () => {
    assert.match(
      explained('eo', 'E.O. 11652: GDS'),
      /^Executive Order 11652 of 8 March 1972, effective 1 June 1972/,
    );
    assert.match(explained('eo', 'E.O. 99999: GDS'), /^\*\*Executive order\*\*/);
    assert.match(explained('eo', 'E.O.: GDS'), /^\*\*Executive order\*\*/);
  });

  it('explains precedences and captions, the longest first', () => {
    assert.match(
      explained('precedence', 'PRECEDENCE: OPERATIONAL IMMEDIATE'),
      /^\*\*OPERATIONAL IMMEDIATE\*\*: Before priority messages\.\n\n\*\*Precedence/,
    );
    const captions = explained('captions', 'LIMITED DISTRIBUTION; NOFORN');
    assert.ok(captions.indexOf('**LIMITED DISTRIBUTION**') < captions.indexOf('**NOFORN**'));
    assert.match(explained('captions', 'VIA COURIER'), /^\*\*Captions\*\*/);
  });

  it('explains the keyword alone where it is asked of that', () => {
    const start = { line: 1, column: 1, offset: 0 };
    const position = { start, end: { line: 1, column: 16, offset: 15 } };
    const line = {
      type: 'headLine',
      field: 'eo',
      value: 'E.O. 11652: GDS',
      message: undefined,
      position,
    } as const;
    assert.deepEqual(explainField(line, 3), {
      start: 0,
      end: 11,
      contents:
        '**Executive order**: The order under which the message is classified, and when it is to be declassified.',
    });
  });
});
