import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/marking-years.js';
import { findings } from '../findings.js';

describe('marking-years', () => {
  it('warns where an order ended a marking, at its first place', () => {
    assert.deepEqual(
      findings(
        rule,
        'RESTRICTED\n\nMoscow, March 4, 1956, 9 p.m.\n\nOne and\n\nRESTRICTED\n\ntwo.\n',
      ),
      [
        '1:1 warning Unexpected marking "RESTRICTED" on 1956-03-04, expected only until 1953-12-14: abolished by Executive Order 10501, effective 15 December 1953',
      ],
    );
  });

  it('informs where it is merely not seen', () => {
    assert.deepEqual(
      findings(rule, 'LIMITED OFFICIAL USE\n\nMoscow, March 4, 1946, 9 p.m.\n\nOne.\n'),
      [
        '1:1 info Unexpected marking "LIMITED OFFICIAL USE" on 1946-03-04, expected only from 1950-01-01 on: not seen outside these years in 10,146 FRUS telegrams',
      ],
    );
  });

  it('leaves markings in their years, foreign ones and cables without a day alone', () => {
    const head = '\n\nMoscow, March 4, 1956, 9 p.m.\n\nText.\n';
    assert.deepEqual(findings(rule, `RESTRICTED${head.replace('1956', '1951')}`), []);
    assert.deepEqual(findings(rule, `OFFICIAL USE ONLY${head}`), []);
    assert.deepEqual(findings(rule, `NATO RESTRICTED${head}`), []);
    assert.deepEqual(findings(rule, 'RESTRICTED\n\nText.\n'), []);
    assert.deepEqual(findings(rule, `Text.${head}`), []);
    assert.deepEqual(findings(rule, head), []);
  });
});
