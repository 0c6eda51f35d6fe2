import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/caption-years.js';
import { findings } from '../findings.js';

describe('caption-years', () => {
  it('warns where an order ended a caption', () => {
    assert.deepEqual(
      findings(rule, 'SECRET SECURITY INFORMATION\n\nMoscow, March 4, 1956, 9 p.m.\n\nOne.\n'),
      [
        '1:8 warning Unexpected caption "SECURITY INFORMATION" on 1956-03-04, expected only until 1953-12-14: ended with Executive Order 10501, effective 15 December 1953',
      ],
    );
  });

  it('finds a caption in the head, once', () => {
    assert.deepEqual(
      findings(
        rule,
        'SECRET\n\nMoscow, March 4, 1962, 9 p.m.\n\nLIMDIS; NOFORN\n\nOne and\n\nSECRET/LIMDIS\n\ntwo.\n',
      ),
      [
        '5:1 info Unexpected caption "LIMDIS" on 1962-03-04, expected only from 1964-01-01 on: not seen outside these years in 10,146 FRUS telegrams',
      ],
    );
  });

  it('finds one behind the message line', () => {
    assert.deepEqual(
      findings(
        rule,
        'R 012326Z MAR 62\nFM SECSTATE WASHDC\nTO AMEMBASSY LONDON\nS E C R E T STATE 041961 STADIS\n1. TEXT.\n',
      ),
      [
        '4:26 info Unexpected caption "STADIS" on 1962-03-01, expected only from 1973-01-01 on: seen only in wire texts of 1973-79',
      ],
    );
  });

  it('leaves captions in their years and cables without a day alone', () => {
    assert.deepEqual(findings(rule, 'SECRET/EXDIS\n\nMoscow, March 4, 1965, 9 p.m.\n\nOne.\n'), []);
    assert.deepEqual(findings(rule, 'SECRET/EXDIS\n\nOne.\n'), []);
  });
});
