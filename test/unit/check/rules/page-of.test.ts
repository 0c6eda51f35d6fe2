import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/page-of.js';
import { findings, fixes } from '../findings.js';

describe('page-of', () => {
  const pages = (...lines: string[]): string =>
    lines.map((line) => `SECRET\n\n[page ${line}]\n\ntext and\n`).join('\n');

  it('reports a total that differs from the others', () => {
    assert.deepEqual(findings(rule, pages('1 of 3', '2 of 4', '3 of 3')), [
      '9:1 warning Unexpected total of pages 4, expected 3',
    ]);
    assert.deepEqual(fixes(rule, pages('1 of 03', '2 of 04', '3 of 03')), {
      'Change to 03': pages('1 of 03', '2 of 03', '3 of 03'),
    });
    assert.deepEqual(fixes(rule, pages('1 of 3', '2 of 4')), {
      'Change to 3?': pages('1 of 3', '2 of 3'),
    });
  });

  it('reports a total that is less than the number', () => {
    assert.deepEqual(findings(rule, pages('1 of 2', '2 of 2', '3 of 2')), [
      '15:1 warning Unexpected total of pages 2, expected 3',
    ]);
  });

  it('reports a total that is more than there are, in a cable with its end', () => {
    const text = pages('1 of 4', '2 of 4').replace(/text and\n$/, 'text.\n\nRUSK\n\nEND\n');
    assert.deepEqual(findings(rule, text), ['9:1 warning Unexpected total of pages 4, expected 2']);
    assert.deepEqual(findings(rule, text.replace('\n\nEND', '')), [
      '9:1 warning Unexpected total of pages 4, expected 2',
    ]);
    assert.deepEqual(findings(rule, `${text.replace('END', '')}\nSECRET\n`), [
      '9:1 warning Unexpected total of pages 4, expected 2',
    ]);
  });

  it('leaves fragments, gaps, unnumbered last pages and right totals alone', () => {
    const end = '\n\nRUSK\n\nEND\n';
    assert.deepEqual(findings(rule, pages('1 of 4', '2 of 4')), []);
    assert.deepEqual(findings(rule, pages('1 of 4', '3 of 4') + end), []);
    assert.deepEqual(findings(rule, pages('2 of 4', '3 of 4') + end), []);
    assert.deepEqual(findings(rule, `${pages('1 of 4', '2')}${end}`), []);
    assert.deepEqual(findings(rule, pages('1 of 2', '2 of 2') + end), []);
    assert.deepEqual(findings(rule, `SECRET\n\ntext and\n\n${pages('2 of 4')}${end}`), []);
    assert.deepEqual(findings(rule, ''), []);
  });
});
