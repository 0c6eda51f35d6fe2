import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/hyphen-left.js';
import { findings, fixes } from '../findings.js';

const typed = (text: string): string[] =>
  findings(rule, `SECRET\n\n${text}\n`).map((line) => line.replace(/^\d+:\d+ /, ''));
const joined = (...pairs: [string, string][]): string[] =>
  pairs.map(([from, to]) => `warning Unexpected "${from}", expected "${to}"`);

describe('hyphen-left', () => {
  it('reports halves of a known word', () => {
    assert.deepEqual(
      typed('HIS RESPON- SIBILITIES, AND INFOR-  MATION OF GOVERN- MENT.'),
      joined(
        ['RESPON- SIBILITIES', 'RESPONSIBILITIES'],
        ['INFOR- MATION', 'INFORMATION'],
        ['GOVERN- MENT', 'GOVERNMENT'],
      ),
    );
    assert.deepEqual(
      typed('It was repre- sentative. Pre- sentation plan- ned.'),
      joined(
        ['repre- sentative', 'representative'],
        ['Pre- sentation', 'Presentation'],
        ['plan- ned', 'planned'],
      ),
    );
  });

  it('joins as a safe fix', () => {
    assert.deepEqual(fixes(rule, 'SECRET\n\nHis respon- sibilities.\n'), {
      'Change to "responsibilities"': 'SECRET\n\nHis responsibilities.\n',
    });
  });

  it('reports words that are always written in one', () => {
    assert.deepEqual(
      typed('How- ever they under- stand it there- fore.'),
      joined(
        ['How- ever', 'However'],
        ['under- stand', 'understand'],
        ['there- fore', 'therefore'],
      ),
    );
  });

  it('leaves compounds, hanging hyphens and names alone', () => {
    for (const text of [
      'BURDEN- SHARING',
      'pre- and post-war',
      'two- or three-day',
      'anti- Communist',
      'NATO- wide',
      'KELLOGG- BRIAN',
      'six- month',
      'U.S.- Soviet',
      'x- ray',
      'semi- tovarich',
      'a - b',
      'MIG- 21',
      'TEMIR- TAU',

      `${'a'.repeat(40)}- tion`,
      `pro- ${'a'.repeat(40)}`,
      'word-\u2014',
      'half-',
      'Zürich- Übersee',
    ]) {
      // prettier-ignore
      assert.deepEqual(typed(`Text of ${text} here.`), [], text);
    }
  });

  it('says of two words that they may be one', () => {
    assert.deepEqual(typed('Under- secretary'), [
      'info Unexpected "Under- secretary", expected "Undersecretary" or "Under-secretary"',
    ]);
    const text = 'SECRET\n\nOver- all position, self- government.\n';
    assert.deepEqual(
      findings(rule, text)[0],
      '3:1 info Unexpected "Over- all", expected "Overall" or "Over-all"',
    );
    assert.equal(fixes(rule, text)['Change to "Over-all"?'], text.replace('Over- all', 'Over-all'));
    assert.equal(fixes(rule, text)['Change to "Overall"?'], text.replace('Over- all', 'Overall'));
  });

  it('knows the words of the cable itself', () => {
    assert.deepEqual(
      typed('KORNIYENKO CAME. KORN- IYENKO LEFT.'),
      joined(['KORN- IYENKO', 'KORNIYENKO']),
    );
    assert.deepEqual(typed('XKORNIYENKO OR KORNI-\nKORNIYENKO-X. KORN- IYENKO LEFT.'), []);
    assert.deepEqual(typed('VENDEV CAME WITH ZORBLED. VENDEV- ZORBLED.'), []);
  });

  it('joins what is no word alone: no name begins so, no word but this ends so', () => {
    assert.deepEqual(
      typed('The zorb- lification vend- ngor.'),
      joined(['zorb- lification', 'zorblification'], ['vend- ngor', 'vendngor']),
    );
    assert.deepEqual(
      typed('THE ZORB- NTURA, THE ZORB- TION'),
      joined(['ZORB- NTURA', 'ZORBNTURA'], ['ZORB- TION', 'ZORBTION']),
    );
  });

  it('leaves the hyphens of the paper’s own lines', () => {
    assert.deepEqual(typed('THE COMMUNI-\nCATIONS COMMITTEE'), []);
    assert.deepEqual(findings(rule, 'SECRET\n\nTHE COMMUNI-\n\nSECRET\n\nCATIONS COMMITTEE\n'), []);
  });

  it('reports them where a paragraph is one line', () => {
    assert.deepEqual(
      typed(`${'Talks go on. '.repeat(12)}The communi-\ncations committee met.`),
      joined(['communi- cations', 'communications']),
    );
  });

  it('searches only so much of a long file', () => {
    const text = `KORNIYENKO ${'KORN- IYENKO CAME. '.repeat(2)}${'TALKS GO ON. '.repeat(250_000)}`;
    assert.deepEqual(typed(text), []);
  });
});
