import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/label-misspelt.js';
import { findings, fixes } from '../findings.js';

describe('label-misspelt', () => {
  it('reports a label that is a slip away, beside a banner', () => {
    assert.deepEqual(findings(rule, 'SECRET\n\nClassifcation\n\nText of cable.\n'), [
      '3:1 error Unexpected label "Classifcation", expected "Classification"',
    ]);
  });

  it('offers the right word', () => {
    assert.deepEqual(fixes(rule, 'SECRET\n\nClassificatoin\n\nText.\n'), {
      'Change to "Classification"': 'SECRET\n\nClassification\n\nText.\n',
    });
  });

  it('leaves the right label and a word of the text alone', () => {
    assert.deepEqual(
      findings(rule, 'SECRET\n\nClassification\n\nSee\n\nClassifications\n\nof it.\n'),
      [],
    );
  });
});
