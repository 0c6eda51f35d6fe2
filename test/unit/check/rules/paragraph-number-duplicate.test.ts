import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/paragraph-number-duplicate.js';
import { findings } from '../findings.js';

const cable = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;

describe('paragraph-number-duplicate', () => {
  it('reports a number that stands twice', () => {
    assert.deepEqual(findings(rule, cable('1. One.', '2. Two.', '2. Two.', '3. Three.')), [
      '5:1 warning Unexpected paragraph number 2 once more, expected 3',
    ]);
  });

  it('reports the first number that stands twice', () => {
    assert.deepEqual(findings(rule, cable('1. One:', '1. One.', '2. Two.')), [
      '3:1 warning Unexpected paragraph number 1 once more, expected 2',
    ]);
  });

  it('reports numbers that run backwards', () => {
    assert.deepEqual(findings(rule, cable('3. Three.', '4. Four.', '2. Two.')), [
      '5:1 warning Unexpected paragraph number 2 after 4, expected 5',
    ]);
  });

  it('reports letters too', () => {
    assert.deepEqual(findings(rule, cable('(A) One.', '(B) Two.', '(B) Two.')), [
      '5:1 warning Unexpected paragraph letter B once more, expected C',
    ]);
  });

  it('leaves lists inside and parts of one number alone', () => {
    assert.deepEqual(
      findings(rule, cable('1. One:', '1. A.', '2. B.', '2. Two.', '3. Three.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('1. One.', '2. Two:', '1. A.', '3. Three.')), []);
    assert.deepEqual(findings(rule, cable('1. One.', '(a) A.', '2. Two.', '(a) A.')), []);
    assert.deepEqual(findings(rule, cable('1. One.', '(a) A.', '1. B.', '2. C.')), [
      '5:1 warning Unexpected paragraph number 1 once more, expected 2',
    ]);
    assert.deepEqual(findings(rule, cable('5. Five.', '6A. Six.', '6B. Six.', '7. Seven.')), []);
  });

  it('leaves a text enclosed alone that is numbered by itself', () => {
    assert.deepEqual(
      findings(
        rule,
        cable('1. Text is: BEGIN TEXT', 'Approved as below.', '1. One.', '2. Two. END TEXT'),
      ),
      [],
    );
    assert.deepEqual(
      findings(rule, cable('1. Text is: BEGIN TEXT', 'Approved as below.', '1. One.', '2. Two.')),
      [],
    );
  });
});
