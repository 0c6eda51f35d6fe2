import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/portion-above-banner.js';
import { findings } from '../findings.js';

describe('portion-above-banner', () => {
  it('reports a portion mark that is higher than the marking', () => {
    assert.deepEqual(
      findings(rule, 'UNCLASSIFIED\n\n1. (U) One.\n\n2. (LOU) Two.\n\n3. (TS) Three.\n'),
      [
        '5:4 error Unexpected portion mark (LOU) in a cable marked UNCLASSIFIED, expected (U) or lower',
        '7:4 error Unexpected portion mark (TS) in a cable marked UNCLASSIFIED, expected (U) or lower',
      ],
    );
  });

  it('goes by the marking of most pages', () => {
    assert.deepEqual(
      findings(rule, 'SECRET\n\n1. (S) One\n\nCONFIDENTIAL\n\ntwo.\n\nSECRET\n\nThree.\n'),
      [],
    );
  });

  it('leaves equal and lower marks, list letters and cables without a marking alone', () => {
    assert.deepEqual(
      findings(rule, 'SECRET\n\n1. (S) One.\n\n2. (OUO) Two (TS) and.\n\n3. Three.\n'),
      [],
    );
    assert.deepEqual(findings(rule, '1. (TS) One.\n\n2. (S) Two.\n'), []);
  });
});
