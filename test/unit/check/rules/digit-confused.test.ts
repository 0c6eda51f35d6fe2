import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/digit-confused.js';
import { findings, fixes } from '../findings.js';

const typed = (text: string): string[] =>
  findings(rule, `SECRET\n\n${text}\n`).map((line) => line.replace(/^.*Unexpected /, ''));

describe('digit-confused', () => {
  it('reports letters among digits', () => {
    assert.deepEqual(typed('In I960, l970 and 197O some 6l7 met l0 and 3O.'), [
      '"I960", expected "1960"',
      '"l970", expected "1970"',
      '"197O", expected "1970"',
      '"6l7", expected "617"',
      '"l0", expected "10"',
      '"3O", expected "30"',
    ]);
  });

  it('leaves what a later reviewer stamped on the page', () => {
    assert.deepEqual(typed('Declassified/Released US Department of State 2O May 2l05'), []);
  });

  it('reports a word with two runs of digits once', () => {
    assert.deepEqual(typed('In 19l6l7 and l9l0.'), [
      '"19l6l7", expected "191617"',
      '"l9l0", expected "1910"',
    ]);
  });

  it('reports them before the ending of a number', () => {
    assert.deepEqual(typed('the l0th of the 196Os, 2Ist, at O12326Z'), [
      '"l0th", expected "10th"',
      '"196Os", expected "1960s"',
      '"2Ist", expected "21st"',
      '"O12326Z", expected "012326Z"',
    ]);
  });

  it('reports them in the head, in page lines and in marks', () => {
    const text =
      'SECRET\n\nPAGE 01 STATE O41961\n\nP 0l2326Z MAR 74\nFM SECSTATE WASHDC\nTO AMEMBASSY LIMA\nUNCLAS STATE 04I961\n\n1. SEE [note: No. 5O7] THERE.\n';
    assert.deepEqual(findings(rule, text), [
      '3:15 warning Unexpected "O41961", expected "041961"',
      '5:3 warning Unexpected "0l2326Z", expected "012326Z"',
      '8:14 warning Unexpected "04I961", expected "041961"',
      '10:19 warning Unexpected "5O7", expected "507"',
    ]);
  });

  it('changes them, safely where all else is digits', () => {
    assert.deepEqual(fixes(rule, 'SECRET\n\nIn I960.\n'), {
      'Change to "1960"': 'SECRET\n\nIn 1960.\n',
    });
    assert.deepEqual(fixes(rule, 'SECRET\n\nThe l0th.\n'), {
      'Change to "10th"?': 'SECRET\n\nThe 10th.\n',
    });
  });

  it('leaves names, units and prosigns alone', () => {
    for (const text of [
      'IL-28, MIG-21, U-2, B-52, CO2, H2O, Il-62, O5, I5',
      '10th, 1st, 5l of oil, part 5I',
      'I. l. O. IO OO',
      'O281530Z OCT 62',
      '1O0KM, ABC1O1X, \u00e91O1',
      '1'.repeat(40) + 'O',
    ]) {
      // prettier-ignore
      assert.deepEqual(typed(text), [], text);
    }
  });
});
