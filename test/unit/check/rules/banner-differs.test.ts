import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/banner-differs.js';
import { findings, fixes } from '../findings.js';

describe('banner-differs', () => {
  it('reports the banner that is not as the others', () => {
    const text = 'SECRET\n\nOne and\n\nRESTRICTED/EXDIS\n\ntwo and\n\nSECRET\n\nthree.\n';
    assert.deepEqual(findings(rule, text), [
      '5:1 error Unexpected marking "RESTRICTED" in a banner, expected "SECRET"',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Change to "SECRET"?': text.replace('RESTRICTED', 'SECRET'),
    });
  });

  it('reports a message line, and keeps its letter-spacing and its form', () => {
    const page = (message: string): string =>
      `SECRET\nPAGE 01 STATE 041961\nFM SECSTATE WASHDC\nTO AMEMBASSY LONDON\n${message} STATE 041961\n1. TEXT.\nSECRET\nNNNN\n`;
    assert.deepEqual(findings(rule, page('C O N F I D E N T I A L')), [
      '5:1 error Unexpected marking "CONFIDENTIAL" in the message line, expected "SECRET"',
    ]);
    assert.deepEqual(fixes(rule, page('C O N F I D E N T I A L')), {
      'Change to "SECRET"?': page('S E C R E T'),
    });
    assert.deepEqual(fixes(rule, page('CONFIDENTIAL').replaceAll(/^SECRET$/gm, 'UNCLASSIFIED')), {
      'Change to "UNCLASSIFIED"?': page('UNCLAS').replaceAll(/^SECRET$/gm, 'UNCLASSIFIED'),
    });
  });

  it('reports each of two that are equally frequent once, the first one first', () => {
    const text =
      'SECRET\n\nOne and\n\nTOP SECRET\n\ntwo and\n\nSECRET\n\nthree and\n\nTOP SECRET\n\nfour.\n';
    assert.deepEqual(findings(rule, text), [
      '1:1 error Unexpected marking "SECRET" in a banner, expected "TOP SECRET"',
      '5:1 error Unexpected marking "TOP SECRET" in a banner, expected "SECRET"',
    ]);
  });

  it('keeps the letters of a heading in small letters', () => {
    const text = (first: string): string =>
      `${first}\n\n[page 1]\n\nOne and\n\nSECRET\n\n[page 2]\n\ntwo and\n\nSECRET\n\n[page 3]\n\nthree.\n`;
    assert.deepEqual(Object.values(fixes(rule, text('confidential'))), [text('secret')]);
    assert.deepEqual(Object.values(fixes(rule, text('Confidential'))), [text('Secret')]);
  });

  it('does not compare foreign and misspelt ones, and takes UNCLAS for UNCLASSIFIED', () => {
    assert.deepEqual(findings(rule, 'SECRET\n\nOne and\n\nNATO RESTRICTED\n\ntwo.\n'), []);
    assert.deepEqual(findings(rule, 'SECRET\n\nOne and\n\nSECRET\n\nRESTRCTED\n\ntwo.\n'), []);
    assert.deepEqual(findings(rule, 'UNCLASSIFIED\n\nOne and\n\nUNCLAS\n\ntwo.\n'), []);
  });
});
