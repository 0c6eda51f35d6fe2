import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/paragraph-number-gap.js';
import { findings } from '../findings.js';

/** A cable of one block a line. */
const cable = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;

describe('paragraph-number-gap', () => {
  it('reports one message a gap, at the number behind it, and counts on from there', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. Two.', '5. Five.', '6. Six.', '8. Eight.')),
      [
        '5:1 warning Unexpected paragraph number 5, expected 3',
        '9:1 warning Unexpected paragraph number 8, expected 7',
      ],
    );
  });

  it('reports gaps in every style but letters', () => {
    assert.deepEqual(findings(rule, cable('(1) One.', '(2) Two.', '(4) Four.')), [
      '5:1 warning Unexpected paragraph number 4, expected 3',
    ]);
    assert.deepEqual(findings(rule, cable('I. One.', 'II. Two.', 'IV. Four.')), [
      '5:1 warning Unexpected paragraph number IV, expected III',
    ]);
    assert.deepEqual(
      findings(rule, cable('(ii) Two.', '(iii) Three.', '(v) Five.', '(x) Ten.', '(xi) More.')),
      [
        '5:1 warning Unexpected paragraph number v, expected iv',
        '7:1 warning Unexpected paragraph number x, expected vi',
      ],
    );
    assert.deepEqual(findings(rule, cable('(a) One.', '(b) Two.', '(d) Four.')), []);
  });

  it('reports a gap on a wire without blank lines, also across a page turn', () => {
    assert.deepEqual(
      findings(rule, '1. ONE.\n2. TWO.\n4. FOUR.\nSECRET\nSECRET\nPAGE 02 STATE 041961\n6. SIX.\n'),
      [
        '3:1 warning Unexpected paragraph number 4, expected 3',
        '7:1 warning Unexpected paragraph number 6, expected 5',
      ],
    );
  });

  it('leaves lists inside, fragments and the number of the telegram alone', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. Two:', '1. A.', '2. B.', '3. Three.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('of Cuba.', '5. Five.', '6. Six.')), []);
    assert.deepEqual(findings(rule, cable('511. Following is text.', '1. One.', '2. Two.')), []);
  });

  it('leaves a number alone that is there in mid-line', () => {
    assert.deepEqual(findings(rule, cable('1. One. 2. Two.', '3. Three.')), []);
    assert.deepEqual(findings(rule, cable('I. One. II. Two.', 'III. Three.')), []);
    assert.deepEqual(findings(rule, cable('(1) One. (2) Two.', '(3) Three.')), []);
  });
});
