import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/paragraph-letter-gap.js';
import { findings } from '../findings.js';

const cable = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;

describe('paragraph-letter-gap', () => {
  it('reports a letter that is missing, in the case of the row', () => {
    assert.deepEqual(findings(rule, cable('1. One.', 'a. A.', 'b. B.', 'd. D.')), [
      '7:1 warning Unexpected paragraph letter d, expected c',
    ]);
    assert.deepEqual(findings(rule, cable('A. A.', 'B. B.', 'D. D.', 'E. E.')), [
      '5:1 warning Unexpected paragraph letter D, expected C',
    ]);
  });

  it('leaves rows of numbers, rows that begin anew and letters in mid-line alone', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '(a) A.', '(b) B.', '2. Two.', '(a) A.', '4. Four.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('(a) One. (b) Two.', '(c) Three.')), []);
  });
});
