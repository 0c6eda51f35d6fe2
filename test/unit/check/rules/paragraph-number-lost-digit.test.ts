import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/paragraph-number-lost-digit.js';
import { findings, fixes } from '../findings.js';

const cable = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;

describe('paragraph-number-lost-digit', () => {
  it('reports each and says which number it was', () => {
    assert.deepEqual(
      findings(rule, cable('9. Nine.', '1. . Ten.', '1. . Eleven.', '12. Twelve.')),
      [
        '3:1 warning Unexpected paragraph number "1. .", expected "10."',
        '5:1 warning Unexpected paragraph number "1. .", expected "11."',
      ],
    );
  });

  it('restores the number, safely where the next one bears it out', () => {
    assert.deepEqual(fixes(rule, cable('10. Ten.', '1. . Eleven.', '12. Twelve.')), {
      'Change to "11."': cable('10. Ten.', '11. Eleven.', '12. Twelve.'),
    });
    assert.deepEqual(fixes(rule, cable('10. Ten.', '1. . Eleven.')), {
      'Change to "11."': cable('10. Ten.', '11. Eleven.'),
    });
    assert.deepEqual(fixes(rule, cable('10. Ten.', '1. . Eleven.', '13. Thirteen.')), {
      'Change to "11."?': cable('10. Ten.', '11. Eleven.', '13. Thirteen.'),
    });
  });

  it('restores nothing safely where no digit is missing', () => {
    assert.deepEqual(fixes(rule, cable('1. . One.', '2. Two.')), {
      'Change to "1."?': cable('1. One.', '2. Two.'),
    });
  });

  it('leaves an ellipsis alone', () => {
    assert.deepEqual(findings(rule, cable('1. . . . one.', '2. ... two.')), []);
  });
});
