import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/paragraphs-run-together.js';
import { findings, fixes } from '../findings.js';

const cable = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;

describe('paragraphs-run-together', () => {
  it('reports a number in mid-line that the row lacks', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. He agreed. 3. Minister left.', '4. Four.')),
      ['3:15 warning Unexpected paragraph number 3 in mid-line, expected at the start of a line'],
    );
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. "He agreed." 3. Minister left. 4. He is back!')),
      [
        '3:17 warning Unexpected paragraph number 3 in mid-line, expected at the start of a line',
        '3:35 warning Unexpected paragraph number 4 in mid-line, expected at the start of a line',
      ],
    );
  });

  it('finds it behind the parts of its paragraph and behind a mark', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '(a) He [sic] agreed. 2. Minister left.', '3. Three.')),
      ['3:22 warning Unexpected paragraph number 2 in mid-line, expected at the start of a line'],
    );
  });

  it('puts a blank line there, as the file ends its lines', () => {
    assert.deepEqual(fixes(rule, cable('1. One.  2. Two.', '3. Three.')), {
      'Insert a blank line': cable('1. One.', '2. Two.', '3. Three.'),
    });
    assert.deepEqual(fixes(rule, '1. One. 2. Two.\r\n\r\n3. Three.\r\n'), {
      'Insert a blank line': '1. One.\r\n\r\n2. Two.\r\n\r\n3. Three.\r\n',
    });
  });

  it('leaves figures, dates and references alone', () => {
    for (const words of [
      'Feb. 3. Minister',
      'No. 3. The',
      'para 3. The',
      'Mr. 3. The',
      'U. 3. The',
      'paid 3. The',
      'left. 3. of May',
      'left. 4. The',
    ]) {
      assert.deepEqual(findings(rule, cable('1. One.', `2. He ${words} left.`)), [], words);
    }
  });

  it('leaves a number alone that stands in its place too', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. He left. 3. Minister left.', '3. Three.')),
      [],
    );
  });

  it('leaves lists alone that are run in', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. He wants: 1. Troops. 2. Loans. 3. Grain.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('(1) One.', '(2) He left. (3) He wrote.')), []);
    assert.deepEqual(
      findings(
        rule,
        cable('1. One.', '2. He wants:', '1. Troops.', '2. Loans. He left.', '3. Three.'),
      ),
      [],
    );
  });
});
