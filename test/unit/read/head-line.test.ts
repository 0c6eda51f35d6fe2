import assert from 'node:assert/strict';
import type { HeadField } from '../../../src/cable/index.js';
import { headFieldMeaning, headFieldName } from '../../../src/read/index.js';
import { splitField } from '../../../src/read/head-line.js';

function parts(field: HeadField, value: string): [string, string] {
  const start = { line: 1, column: 1, offset: 0 };
  const position = { start, end: { line: 1, column: value.length + 1, offset: value.length } };
  const {
    keyword,
    value: rest,
    valueStart,
  } = splitField({ type: 'headLine', field, value, message: undefined, position });
  assert.equal(value.slice(valueStart, valueStart + rest.length), rest);
  return [keyword ? value.slice(keyword.start, keyword.end) : '', rest];
}

describe('splitField', () => {
  it('cuts behind the keyword, with its colon where it has one', () => {
    assert.deepEqual(parts('subject', 'SUBJECT: VISIT'), ['SUBJECT:', 'VISIT']);
    assert.deepEqual(parts('from', 'FM SECSTATE WASHDC'), ['FM', 'SECSTATE WASHDC']);
    assert.deepEqual(parts('eo', 'E.O. 11652: GDS'), ['E.O. 11652:', 'GDS']);
    assert.deepEqual(parts('reference', 'Ref (A): Deptel 5'), ['Ref (A):', 'Deptel 5']);
    assert.deepEqual(parts('drafting', 'DRAFTED BY S/S-O:SMITH'), ['DRAFTED BY', 'S/S-O:SMITH']);
    assert.deepEqual(parts('info', 'RPTD INFO: ROME'), ['RPTD INFO:', 'ROME']);
  });

  it('takes a line without a keyword whole', () => {
    assert.deepEqual(parts('dateline', 'Moscow, February 22, 1946: 9 p.m.'), [
      '',
      'Moscow, February 22, 1946: 9 p.m.',
    ]);
    assert.deepEqual(parts('dtg', 'O 012326Z MAR 74'), ['', 'O 012326Z MAR 74']);
    assert.deepEqual(parts('tags', 'TAGS:'), ['TAGS:', '']);
  });
});

describe('fields of the head', () => {
  it('have a name and a meaning', () => {
    assert.equal(headFieldName('dtg'), 'Date-time group');
    assert.equal(headFieldMeaning('subject'), 'What the message is about.');
  });
});
