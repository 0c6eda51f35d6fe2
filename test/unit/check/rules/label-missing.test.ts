import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/label-missing.js';
import { findings, fixes } from '../findings.js';

describe('label-missing', () => {
  it('reports a page without the label that the others have', () => {
    const text =
      'SECRET\n\nClassification\n\nOne and\n\nSECRET\n\ntwo and\n\nSECRET\n\nClassification\n\nthree.\n';
    assert.deepEqual(findings(rule, text), [
      '7:1 warning Unexpected page 2 without label, expected "Classification"',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Insert the label "Classification"': text.replace(
        'SECRET\n\ntwo',
        'SECRET\n\nClassification\n\ntwo',
      ),
    });
  });

  it('reports it in a file of two pages, and at a page line where no banner stands', () => {
    assert.deepEqual(findings(rule, 'SECRET\n\nClassification\n\nOne and\n\nSECRET\n\ntwo.\n'), [
      '7:1 warning Unexpected page 2 without label, expected "Classification"',
    ]);
    const text =
      '[page 1]\n\nClassification:\n\nOne and\n\n[page 2]\n\ntwo and\n\n[page 3]\n\nClassification:\n\nthree.\n';
    assert.deepEqual(findings(rule, text), [
      '7:1 warning Unexpected page 2 without label, expected "Classification:"',
    ]);
    assert.deepEqual(Object.values(fixes(rule, text)), [
      text.replace('[page 2]', '[page 2]\n\nClassification:'),
    ]);
  });

  it('puts the printed word where the only other label is misspelt', () => {
    assert.deepEqual(
      Object.keys(fixes(rule, 'SECRET\n\nClasification\n\nOne and\n\nSECRET\n\ntwo.\n')),
      ['Insert the label "Classification"'],
    );
  });

  it('inserts it under the banner where the model has it alone', () => {
    const text = 'Classification\n\nOne and\n\nSECRET\n\ntwo.\n';
    assert.deepEqual(Object.values(fixes(rule, text)), [
      text.replace('SECRET', 'SECRET\n\nClassification'),
    ]);
  });

  it('leaves files without labels alone, and labels that are run into the text or astray', () => {
    assert.deepEqual(findings(rule, 'SECRET\n\nOne and\n\nSECRET\n\ntwo.\n'), []);
    const page = 'SECRET\n\nClassification\n\n';
    assert.deepEqual(findings(rule, `${page}One and\n\nSECRET\n\nClassification two.\n`), []);
    assert.deepEqual(
      findings(rule, `${page}One and\n\nSECRET\n\ntwo and\n\nClassification\n\nthree.\n`),
      [],
    );
  });
});
