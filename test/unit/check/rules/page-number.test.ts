import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/page-number.js';
import { findings, fixes } from '../findings.js';

describe('page-number', () => {
  const pages = (...numbers: string[]): string =>
    numbers.map((number) => `SECRET\n\n[page ${number}]\n\ntext and\n`).join('\n');

  it('reports the break only, and goes on from there', () => {
    assert.deepEqual(findings(rule, pages('1', '2', '4', '5')), [
      '15:1 error Unexpected page number 4, expected 3',
    ]);
    assert.deepEqual(findings(rule, pages('1', '2', '2', '3')), [
      '15:1 error Unexpected page number 2, expected 3',
    ]);
    assert.deepEqual(findings(rule, pages('1', '2', '4')), [
      '15:1 error Unexpected page number 4, expected 3',
    ]);
  });

  it('reports one that alone is wrong, with a safe fix that keeps its zeros', () => {
    assert.deepEqual(fixes(rule, pages('01', '07', '03')), {
      'Change to 02': pages('01', '02', '03'),
    });
    assert.deepEqual(fixes(rule, pages('1', '2', '9')), { 'Change to 3?': pages('1', '2', '3') });
    assert.deepEqual(findings(rule, pages('3', '2', '3')), [
      '3:1 error Unexpected page number 3, expected 1',
    ]);
  });

  it('reports two that changed places, and two that are wrong', () => {
    assert.deepEqual(findings(rule, pages('1', '3', '2', '4')), [
      '9:1 error Unexpected page number 3, expected 2',
      '15:1 error Unexpected page number 2, expected 3',
    ]);
    assert.deepEqual(findings(rule, pages('1', '7', '9', '4')), [
      '9:1 error Unexpected page number 7, expected 2',
      '15:1 error Unexpected page number 9, expected 3',
    ]);
  });

  it('lets a fragment begin with any page, but not a cable that has its head', () => {
    assert.deepEqual(findings(rule, pages('7', '8')), []);
    assert.deepEqual(findings(rule, `SECRET\n\ntext and\n\n${pages('7', '8')}`), []);
    const head = 'SECRET\n\nOUTGOING TELEGRAM Department of State\n\ntext and\n\n';
    assert.deepEqual(findings(rule, `${head}${pages('2', '3')}`), []);
    assert.deepEqual(findings(rule, `${head}${pages('3', '4')}`), [
      '9:1 error Unexpected page number 3, expected 2',
    ]);
  });

  it('begins anew with a section', () => {
    const message = (section: string, page: string): string =>
      `SECRET\n${page}\nFM SECSTATE WASHDC\nTO AMEMBASSY LONDON\nS E C R E T SECTION ${section} OF 02 STATE 041961\nTEXT AND MORE.\nSECRET\n`;
    assert.deepEqual(
      findings(
        rule,
        `${message('01', 'PAGE 01 STATE 041961')}NNNN\n${message('02', 'PAGE 01 STATE 041961')}NNNN\n`,
      ),
      [],
    );
    const named = (section: string, ...numbers: string[]): string =>
      numbers
        .map((number) => `SECRET\nPAGE ${number} STATE 041961 ${section} OF 02\nTEXT AND\nSECRET\n`)
        .join('');
    assert.deepEqual(findings(rule, named('01', '01', '02') + named('02', '01', '02')), []);
    assert.deepEqual(
      findings(rule, `${pages('1', '2')}\nSECRET\n\n[page 1]\n\nSection two of three\n\ntext.\n`),
      [],
    );
  });

  it('counts pages that bear no number, or none that are pages', () => {
    assert.deepEqual(findings(rule, `${pages('1')}\nSECRET\n\ntext and\n\n${pages('3')}`), []);
    assert.deepEqual(findings(rule, `${pages('1')}\nSECRET\n\ntext and\n\n${pages('2', '3')}`), []);
    assert.deepEqual(findings(rule, `\f${pages('1')}\f${pages('2')}\f`), []);
    assert.deepEqual(findings(rule, 'SECRET\n\ntext.\n'), []);
  });

  it('takes two lines of one turn with one number for one page', () => {
    const page = (n: number): string =>
      `[page ${n}]\n\nSECRET\n\nClassification\n\nPage ${n} of telegram to Moscow\n\ntext and\n\n`;
    assert.deepEqual(findings(rule, page(1) + page(2) + page(3)), []);
    assert.deepEqual(
      findings(rule, `${pages('1')}\n[page 2]\n[page 3]\ntext and\n\n${pages('4')}`),
      [],
    );
    assert.deepEqual(findings(rule, `${pages('1')}\n\f\f${pages('3')}`), []);
  });

  it('knows pages whose beginning is run into the text, or that were transcribed twice', () => {
    const wire = (text: string): string =>
      `SECRET\nPAGE 01 STATE 041961\n${text}\nSECRET\nPAGE 03 STATE 041961\nEND OF IT.\n`;
    assert.deepEqual(findings(rule, wire('ONE AND SECRET PAGE 02 STATE 041961 TWO AND')), []);
    assert.deepEqual(
      findings(
        rule,
        wire('ONE AND\nSECRET\nPAGE 02 STATE 041961 TWO AND').replace(
          'SECRET\nPAGE 02',
          'SECRET\n\nPAGE 02',
        ),
      ),
      [],
    );
    const long = 'word after word '.repeat(10);
    assert.deepEqual(
      findings(
        rule,
        `SECRET\n\n[page 1]\n\n${long}\n\n${pages('1').replace('text and', long)}\n${pages('2')}`,
      ),
      [],
    );
  });

  it('does not count a stamp within the head as a page', () => {
    const stamp = 'Declassified/Released US Department of State EO Systematic Review 20 Mar 2014';
    assert.deepEqual(
      findings(
        rule,
        `SECRET\n\n[page 1]\n\nOUTGOING TELEGRAM Department of State\n\nACTION: Amembassy ROME 5\n${stamp}\n\nINFO: Amembassy PARIS\n\ntext and\n\n${pages('2', '3')}`,
      ),
      [],
    );
  });
});
