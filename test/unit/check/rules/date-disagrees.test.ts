import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/date-disagrees.js';
import { findings } from '../findings.js';

const cable = (dtg: string, dateline: string, date = ''): string =>
  `${date}OUTGOING TELEGRAM  Department of State\n\nACTION: Amembassy LIMA 212\n\nDTG: ${dtg}\n\nLima, ${dateline}\n\nTalks continue.\n`;

describe('date-disagrees', () => {
  it('reports a dateline that is days away from the date-time group', () => {
    assert.deepEqual(findings(rule, cable('181530Z OCT 62', 'October 28, 1962.')), [
      '7:7 warning Unexpected date 1962-10-28, expected 1962-10-18 as in the date-time group',
    ]);
  });

  it('reports a date of the front matter, of which only the head speaks', () => {
    assert.deepEqual(
      findings(rule, cable('281530Z OCT 62', 'October 28, 1962.', '---\ndate: 1961-10-28\n---\n')),
      ['2:7 warning Unexpected date 1961-10-28, expected 1962-10-28 as in the date-time group'],
    );
    assert.deepEqual(findings(rule, '---\ndate: 1961-10-28\n---\nof Cuba.\n'), []);
  });

  it('allows for time zones, over the ends of months and years', () => {
    assert.deepEqual(findings(rule, cable('010130Z JAN 63', 'December 31, 1962, 8 p.m.')), []);
    assert.deepEqual(findings(rule, cable('312330Z DEC 62', 'January 1, 1963, 8 a.m.')), []);
  });

  it('leaves impossible dates to their own rule', () => {
    assert.deepEqual(findings(rule, cable('411530Z OCT 62', 'October 28, 1962.')), []);
  });
});
