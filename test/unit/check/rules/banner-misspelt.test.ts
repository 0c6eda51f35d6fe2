import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/banner-misspelt.js';
import { findings, fixes } from '../findings.js';

describe('banner-misspelt', () => {
  it('reports a banner that is a slip away, captions kept', () => {
    const text = 'OFFICAL USE ONLY/LIMDIS\n\nClassification\n\nText of cable.\n';
    assert.deepEqual(findings(rule, text), [
      '1:1 error Unexpected banner "OFFICAL USE ONLY/LIMDIS", expected "OFFICIAL USE ONLY/LIMDIS"',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Change to "OFFICIAL USE ONLY"':
        'OFFICIAL USE ONLY/LIMDIS\n\nClassification\n\nText of cable.\n',
    });
  });

  it('lets the reader choose between two markings that are as near', () => {
    assert.deepEqual(fixes(rule, 'T SECRET\n\nClassification\n\nText.\n'), {
      'Change to "TOP SECRET"?': 'TOP SECRET\n\nClassification\n\nText.\n',
      'Change to "SECRET"?': 'SECRET\n\nClassification\n\nText.\n',
    });
  });

  it('leaves words of the text alone', () => {
    assert.deepEqual(
      findings(rule, 'SECRET\n\nClassification\n\nSECRETS\n\nSECRETARY OF STATE\n\nsaid so.\n'),
      [],
    );
  });
});
