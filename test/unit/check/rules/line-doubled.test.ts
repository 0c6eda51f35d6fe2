import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/line-doubled.js';
import { findings, fixes } from '../findings.js';

const LINE = 'the month, and that he expected no difficulty from';
const MESSAGE = 'Unexpected "the month, and that he expected no …" again, expected it once';

describe('line-doubled', () => {
  it('reports the second of two lines, whatever white space they have', () => {
    for (const second of [LINE, `  ${LINE}`, LINE.replace('that he', 'that  he'), `${LINE}  `]) {
      const text = `SECRET\n\nHe would consult before\n${LINE}\n${second}\nhis colleagues.\n`;
      assert.deepEqual(
        findings(rule, text).map((line) => line.replace(/:\d+ /, ' ')),
        [`5 warning ${MESSAGE}`],
        second,
      );
    }
  });

  it('leaves lines that only begin or end alike', () => {
    for (const second of [
      LINE.replace('from', 'for'),
      LINE.replace('expected', 'foresaw'),
      `${LINE} him`,
      LINE.slice(0, -5),
    ]) {
      assert.deepEqual(
        findings(rule, `SECRET\n\nHe would consult\n${LINE}\n${second}\nhim.\n`),
        [],
      );
    }
  });

  it('reads a file of any line ends to its very end', () => {
    assert.deepEqual(findings(rule, `SECRET\r\rHe would consult\r${LINE}\r${LINE}`), [
      `5:1 warning ${MESSAGE}`,
    ]);
  });

  it('removes it', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const once = ['SECRET', '', 'He would consult before', LINE, 'his colleagues.', ''].join(
        lineEnd,
      );
      const twice = once.replace(LINE, `${LINE}${lineEnd}${LINE}`);
      assert.deepEqual(fixes(rule, twice), { 'Remove the second?': once });
    }
  });

  it('reports a paragraph that stands twice', () => {
    const once = `SECRET\n\n2. He expected no difficulty from his colleagues.\n\n3. Talks go on.\n`;
    const twice = once.replace(/2\. .*\n\n/, '$&$&');
    assert.deepEqual(findings(rule, twice), [
      '5:1 warning Unexpected "2. He expected no difficulty from his …" again, expected it once',
    ]);
    assert.deepEqual(fixes(rule, twice), { 'Remove the second?': once });
  });

  it('reports the last line of a page at the head of the next', () => {
    const once = `SECRET\n\nHe would consult before\n${LINE}\n\nSECRET\n\nhis colleagues.\n`;
    const twice = once.replace('his colleagues', `${LINE}\nhis colleagues`);
    assert.deepEqual(findings(rule, twice), [`8:1 warning ${MESSAGE}`]);
    assert.deepEqual(fixes(rule, twice), { 'Remove the second?': once });
  });

  it('reports the last words of a page at the head of the next', () => {
    const once = `SECRET\n\nHe would consult before\n\nSECRET\n\nthe end of the month of May.\n`;
    const twice =
      'SECRET\n\nHe would consult before the end of the month of\n\nSECRET\n\nbefore the end of the month of May.\n';
    assert.deepEqual(findings(rule, twice), [
      '7:1 warning Unexpected "before the end of the month of" again, expected it once',
    ]);
    assert.deepEqual(Object.values(fixes(rule, twice)), [
      twice.replace(/before the end of the month of (?=May)/, ''),
    ]);
    assert.deepEqual(findings(rule, once), []);
  });

  it('does so only where the words are whole', () => {
    const text =
      'SECRET\n\nHe would consult before the end of the month of\n\nSECRET\n\nbefore the end of the month often.\n';
    assert.deepEqual(findings(rule, text), []);
  });

  it('leaves alone what may well stand twice', () => {
    for (const line of [
      'no change since May',
      '1,200,000    3,450,000    22,000,000',
      '----- ----- ----- ----- -----',
      'NONREIMBURSABLE/NONREIMBURSABLE',
    ]) {
      assert.deepEqual(findings(rule, `SECRET\n\nList:\n${line}\n${line}\nend of it.\n`), [], line);
    }
    assert.deepEqual(
      findings(rule, 'SECRET\n\nNothing came from Lima today.\n\nNothing came from Lima today.\n'),
      [],
    );
  });

  it('knows a section’s head between two halves of a paragraph', () => {
    const head =
      'PAGE 01 LIMA 03717 02 OF 02\n\nP 012326Z MAR 74\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC\nS E C R E T SECTION 02 OF 02 LIMA 03717\n';
    const line = 'THE MINISTER WILL CONSULT HIS COLLEAGUES BEFORE THE';
    const text = `SECRET\n\nPAGE 01 LIMA 03717 01 OF 02\n\n1. TALKS GO ON AND\n${line}\n\nSECRET\n\nSECRET\n\n${head}\n${line}\nEND OF THE MONTH.\n`;
    assert.equal(findings(rule, text).length, 1);
  });

  it('takes no Windows line end for a blank line', () => {
    const line = 'TO THE COMMITTEE OF MINISTERS';
    for (const end of ['\n', '\r\n', '\r']) {
      assert.equal(findings(rule, `WE SPOKE${end}${line}${end}${line}${end}`).length, 1);
    }
  });

  it('leaves a stamp alone that a reviewer put there twice', () => {
    const stamp = 'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005';
    assert.deepEqual(
      findings(
        rule,
        `WE SHALL NOT BE ABLE TO SEE HIM BEFORE\n${stamp}\n${stamp}\nTHE END OF THE MONTH.\n`,
      ),
      [],
    );
  });
});
