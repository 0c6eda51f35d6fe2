import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/banner-spacing.js';
import { findings, fixes } from '../findings.js';

describe('banner-spacing', () => {
  it('reports a gap that is lost or too wide, in banners and message lines', () => {
    const text =
      'S E C R  E T\nPAGE 01 STATE 041961\nFM SECSTATE WASHDC\nTO AMEMBASSY LONDON\nS E C RE T STATE 041961\n1. TEXT.\n';
    assert.deepEqual(findings(rule, text), [
      '1:1 warning Unexpected spacing "S E C R  E T", expected "S E C R E T"',
      '5:1 warning Unexpected spacing "S E C RE T", expected "S E C R E T"',
    ]);
  });

  it('keeps the gap between the words and what follows', () => {
    assert.deepEqual(fixes(rule, 'T O P   S E CR E T/EXDIS\n\nText.\n'), {
      'Change to "T O P   S E C R E T"': 'T O P   S E C R E T/EXDIS\n\nText.\n',
    });
    assert.deepEqual(fixes(rule, 'T OP S E C R E T\n\nText.\n'), {
      'Change to "T O P  S E C R E T"': 'T O P  S E C R E T\n\nText.\n',
    });
  });

  it('closes a message line that is closed but for one gap', () => {
    const text = 'FM SECSTATE WASHDC\nTO AMEMBASSY LONDON\nUNCL AS STATE 041961\n1. TEXT.\n';
    assert.deepEqual(fixes(rule, text), {
      'Change to "UNCLAS"': text.replace('UNCL AS', 'UNCLAS'),
    });
  });

  it('leaves even spacing and closed markings alone', () => {
    for (const banner of [
      'S E C R E T',
      'S  E  C  R  E  T',
      'T O P S E C R E T',
      'T O P    S E C R E T',
      'SECRET',
    ]) {
      assert.deepEqual(findings(rule, `${banner}\n\nText.\n`), [], banner);
    }
  });
});
