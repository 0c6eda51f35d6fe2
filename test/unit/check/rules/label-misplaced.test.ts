import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/label-misplaced.js';
import { findings, fixes } from '../findings.js';

describe('label-misplaced', () => {
  it('reports a label above its banner and exchanges the two', () => {
    const text = 'Classification\n\nSECRET\n\nOne and\n\nSECRET\n\nClassification\n\ntwo.\n';
    assert.deepEqual(findings(rule, text), [
      '1:1 warning Unexpected label "Classification" above its banner, expected it below',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Move the label under its banner':
        'SECRET\n\nClassification\n\nOne and\n\nSECRET\n\nClassification\n\ntwo.\n',
    });
  });

  it('offers nothing where a page line stands between', () => {
    const text =
      'Classification\n\n[page 1]\n\nSECRET\n\nOne and\n\nSECRET\n\nClassification\n\ntwo.\n';
    assert.deepEqual(findings(rule, text), [
      '1:1 warning Unexpected label "Classification" above its banner, expected it below',
    ]);
    assert.deepEqual(fixes(rule, text), {});
  });

  it('reports a second label on a page', () => {
    const text = 'SECRET\n\nClassification\n\nClassification\n\nText.\n';
    assert.deepEqual(findings(rule, text), [
      '5:1 warning Unexpected second label "Classification" on one page, expected one',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Remove the second label?': 'SECRET\n\nClassification\n\nText.\n',
    });
  });

  it('reports a label that stands in the text of a page without one', () => {
    const text =
      'SECRET\n\nClassification\n\nOne and\n\nSECRET\n\ntwo and\n\nClassification\n\nmore of it.\n';
    assert.deepEqual(findings(rule, text), [
      '11:1 warning Unexpected label "Classification" away from its banner, expected it below',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Move the label under its banner?':
        'SECRET\n\nClassification\n\nOne and\n\nSECRET\n\nClassification\n\ntwo and\n\nmore of it.\n',
    });
    assert.deepEqual(
      Object.values(fixes(rule, 'SECRET\n\nOne and\n\nClassification\n\nmore of it.\n')),
      ['SECRET\n\nClassification\n\nOne and\n\nmore of it.\n'],
    );
  });

  it('leaves the habit of a file alone', () => {
    const page = 'Classification\n\nSECRET\n\n';
    assert.deepEqual(findings(rule, `${page}One and\n\n${page}two.\n`), []);
    const twice = 'SECRET\n\nClassification\n\nClassification\n\n';
    assert.deepEqual(findings(rule, `${twice}One and\n\n${twice}two.\n`), []);
  });

  it('knows labels at the foot of a page', () => {
    const page = 'SECRET\n\nClassification\n\n';
    assert.deepEqual(
      findings(rule, `${page}One and\n\n${page}${page}two and\n\n${page}${page}three.\n\n${page}`),
      [],
    );
  });
});
