import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/paragraph-restart.js';
import { findings } from '../findings.js';

const cable = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;

describe('paragraph-restart', () => {
  it('reports a row that begins again and never returns', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. Two.', '3. Three.', '1. One.', '2. Two.')),
      ['7:1 warning Unexpected paragraph number 1 after 3, expected 4'],
    );
  });

  it('leaves a list alone that returns, or that was introduced', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. Two.', '1. A.', '2. B.', '3. Three.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('1. One.', '2. Points are:', '1. A.', '2. B.')), []);
    assert.deepEqual(findings(rule, cable('1. One.', '2. Ask following.', '1. A?', '2. B?')), []);
    assert.deepEqual(
      findings(rule, cable('1. One.', '2. Two.', 'His questions', '1. A.', '2. B.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('1. One.', '2. _', '1. A.', '2. B.')), []);
    assert.deepEqual(findings(rule, cable('1. One.', '2.', '1. A.', '2. B.')), []);
  });

  it('leaves letters and rows in other styles alone', () => {
    assert.deepEqual(
      findings(rule, cable('1. One.', '(a) A.', '(b) B.', 'More.', '(a) A.', '(b) B.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('1. One.', '(1) A.', '(2) B.')), []);
  });

  it('leaves texts, sections and messages alone that begin at 1 by right', () => {
    const one = ['1. One.', '2. Two.'];
    assert.deepEqual(findings(rule, cable(...one, 'BEGIN TEXT', '1. A.', '2. B.', 'END TEXT')), []);
    assert.deepEqual(findings(rule, cable(...one, 'QUOTE', '1. A.', '2. B.', 'UNQUOTE')), []);
    const nested = ['BEGIN TEXT', ...one, 'QUOTE', 'A.', 'UNQUOTE', '1. A.', '2. B.', 'END TEXT'];
    assert.deepEqual(findings(rule, cable(...nested)), []);
    assert.deepEqual(findings(rule, cable(...one, 'SECTION 2 OF 2', '1. A.', '2. B.')), []);
    assert.deepEqual(findings(rule, cable(...one, 'NNNN', '1. A.', '2. B.')), []);
  });

  it('reports a row behind a text that is closed', () => {
    assert.deepEqual(
      findings(
        rule,
        cable('BEGIN TEXT', 'All is well.', 'END TEXT', '1. One.', '2. Two.', '1. One.'),
      ),
      ['11:1 warning Unexpected paragraph number 1 after 2, expected 3'],
    );
  });
});
