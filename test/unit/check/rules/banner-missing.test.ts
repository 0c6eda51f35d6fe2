import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/banner-missing.js';
import { findings, fixes } from '../findings.js';

describe('banner-missing', () => {
  it('reports a page whose label has no banner, even where one other page tells', () => {
    const text = 'SECRET\n\nClassification\n\nOne and\n\nClassification\n\ntwo.\n';
    assert.deepEqual(findings(rule, text), [
      '7:1 warning Unexpected page 2 without banner, expected "SECRET"',
    ]);
    assert.deepEqual(fixes(rule, text), {
      'Insert the banner "SECRET"':
        'SECRET\n\nClassification\n\nOne and\n\nSECRET\n\nClassification\n\ntwo.\n',
    });
  });

  it('inserts the banner behind the page line where the file has it there', () => {
    const text =
      '[page 1]\r\n\r\nSECRET\r\n\r\nOne and\r\n\r\n[page 2]\r\n\r\ntwo and\r\n\r\n[page 3]\r\n\r\nSECRET\r\n\r\nthree.\r\n';
    assert.deepEqual(fixes(rule, text), {
      'Insert the banner "SECRET"': text.replace('[page 2]', '[page 2]\r\n\r\nSECRET'),
    });
  });

  it('writes it as most of the pages have it', () => {
    const page = (banner: string, text: string): string =>
      `${banner}Classification\n\n${text} and\n\n`;
    const text = (third: string): string =>
      page('SECRET\n\n', 'one') +
      page('SECRET\n\n', 'two') +
      page(third, 'three') +
      page('SECRET/EXDIS\n\n', 'four');
    assert.deepEqual(Object.values(fixes(rule, text(''))), [text('SECRET\n\n')]);
  });

  it('inserts it above a line that no other page has', () => {
    const text = 'SECRET\n\nOne and\n\nSECRET\n\ntwo and\n\n[page 3]\n\nthree.\n';
    assert.deepEqual(fixes(rule, text), {
      'Insert the banner "SECRET"': text.replace('[page 3]', 'SECRET\n\n[page 3]'),
    });
  });

  it('does not take a stamp between banner and label over', () => {
    const stamp = 'Declassified/Released US Department of State EO Systematic Review 20 Mar 2014';
    const text = `SECRET\n${stamp}\nClassification\n\nOne and\n\nClassification\n\ntwo.\n`;
    assert.deepEqual(Object.values(fixes(rule, text)), [
      `SECRET\n${stamp}\nClassification\n\nOne and\n\nSECRET\n\nClassification\n\ntwo.\n`,
    ]);
  });

  it('reports a lone banner where the other turns have two', () => {
    const text =
      'SECRET\n[page 1]\nOne and\nSECRET\nSECRET\n[page 2]\ntwo and\nSECRET\n[page 3]\nthree.\nSECRET\n';
    assert.deepEqual(findings(rule, text), [
      '8:1 warning Unexpected single banner between pages 2 and 3, expected one at the foot and one at the head',
    ]);
    assert.deepEqual(Object.values(fixes(rule, text)), [
      text.replace('two and\n', 'two and\nSECRET\n'),
    ]);
  });

  it('learns from the foot of the last page in a file of two', () => {
    const text =
      'SECRET\nPAGE 01 STATE 041961\nONE AND\nSECRET\nPAGE 02 STATE 041961\nTWO.\nSECRET\nNNNN\n';
    assert.deepEqual(Object.values(fixes(rule, text)), [
      text.replace('ONE AND\n', 'ONE AND\nSECRET\n'),
    ]);
    assert.deepEqual(
      Object.values(fixes(rule, 'SECRET\n\nOne and\n\nSECRET\n\ntwo.\n\nSECRET\n')),
      ['SECRET\n\nOne and\n\nSECRET\n\nSECRET\n\ntwo.\n\nSECRET\n'],
    );
  });

  it('reports both where a turn has lost both', () => {
    const text =
      'SECRET\n[page 1]\nOne and\nSECRET\nSECRET\n[page 2]\ntwo and\n[page 3]\nthree and\nSECRET\nSECRET\n[page 4]\nfour.\nSECRET\n';
    assert.deepEqual(findings(rule, text), [
      '8:1 warning Unexpected page 3 without banner, expected "SECRET"',
      '8:1 warning Unexpected end of page 2 without banner, expected "SECRET"',
    ]);
  });

  it('reports a cable that begins without one', () => {
    const text =
      'OUTGOING TELEGRAM Department of State\n\nOne and\n\nSECRET\n\ntwo and\n\nSECRET\n\nthree. RUSK\n\nEND\n';
    assert.deepEqual(findings(rule, text), [
      '1:1 warning Unexpected page 1 without banner, expected "SECRET"',
    ]);
    assert.deepEqual(Object.values(fixes(rule, text)), [`SECRET\n\n${text}`]);
  });

  it('reports a cable that ends without one, above NNNN and below END', () => {
    const pages =
      'SECRET\n\n[page 1]\n\nOne and\n\nSECRET\n\nSECRET\n\n[page 2]\n\ntwo and\n\nSECRET\n\nSECRET\n\n';
    const form = `${pages}[page 3]\n\nthree.\n\nRUSK\n\nEND\n`;
    assert.deepEqual(findings(rule, form), [
      '25:1 warning Unexpected end of page 3 without banner, expected "SECRET"',
    ]);
    assert.deepEqual(Object.values(fixes(rule, form)), [form.replace('END', 'END\n\nSECRET')]);
    const wire = `${pages}PAGE 03 STATE 041961\n\nTHREE.\n\nRUSK\n\nNNNN\n`;
    assert.deepEqual(Object.values(fixes(rule, wire)), [wire.replace('RUSK', 'RUSK\n\nSECRET')]);
    assert.deepEqual(findings(rule, `${pages}[page 3]\n\nthree of a fragment.\n`), []);
  });

  it('leaves a file alone that has its furniture at the foot', () => {
    assert.deepEqual(
      findings(rule, 'One and\n\nSECRET\n\nClassification\n\ntwo.\n\nSECRET\n\nClassification\n'),
      [],
    );
    const head = 'OUTGOING TELEGRAM Department of State\n\n';
    assert.deepEqual(
      findings(rule, `${head}One and\n\nSECRET\n\ntwo and\n\nSECRET\n\nthree.\n\nSECRET\n`),
      [],
    );
    assert.deepEqual(
      findings(
        rule,
        `${head}One and\n\n-1-\n\nSECRET\n\ntwo and\n\n-2-\n\nSECRET\n\nthree.\n\n-3-\n\nSECRET\n`,
      ),
      [],
    );
  });

  it('leaves a file alone that has none, or too few to know', () => {
    assert.deepEqual(findings(rule, 'One and\n\n[page 2]\n\ntwo and\n\n[page 3]\n\nthree.\n'), []);
    assert.deepEqual(findings(rule, 'SECRET\n\n[page 1]\n\nOne and\n\n[page 2]\n\ntwo.\n'), []);
    assert.deepEqual(findings(rule, ''), []);
  });

  it('says nothing where the banner is run into the text or its label strayed', () => {
    const page = 'SECRET\n\nClassification\n\n';
    assert.deepEqual(
      findings(
        rule,
        `${page}One and really SECRET\n\nClassification\n\ntwo and\n\n${page}three.\n`,
      ),
      [],
    );
    assert.deepEqual(
      findings(
        rule,
        `${page}One and\n\nSECRET\n\ntwo and\n\nClassification\n\nthree and\n\n${page}four.\n`,
      ),
      [],
    );
  });
});
