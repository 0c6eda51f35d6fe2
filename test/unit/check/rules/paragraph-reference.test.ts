import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/paragraph-reference.js';
import { findings } from '../findings.js';

/** A cable of three paragraphs, the first of which says this. */
const cable = (words: string, end = 'RUSK'): string =>
  `1. He left. ${words}\n\n2. He came.\n\n3. He left.\n\n${end}\n`;

describe('paragraph-reference', () => {
  it('reports each number that the cable does not have', () => {
    assert.deepEqual(findings(rule, cable('See para 7 above.')), [
      '1:22 warning Unexpected reference to paragraph 7, expected at most 3',
    ]);
    assert.deepEqual(findings(rule, cable('See paras 2 and 5.')), [
      '1:29 warning Unexpected reference to paragraph 5, expected at most 3',
    ]);
    assert.deepEqual(findings(rule, cable('SEE PARAS 8-9 BELOW.')), [
      '1:23 warning Unexpected reference to paragraph 8, expected at most 3',
      '1:25 warning Unexpected reference to paragraph 9, expected at most 3',
    ]);
  });

  it('leaves those alone that are there, also in mid-line', () => {
    assert.deepEqual(findings(rule, cable('See paras 1, 2 and 3 below.')), []);
    assert.deepEqual(findings(rule, '1. See para 3.\n\n2. He left. 3. He came.\n\nRUSK\n'), []);
  });

  it('leaves other texts alone', () => {
    for (const words of [
      'See para 7 of Deptel 511.',
      'See reftel para 7.',
      'Para 7 is clear.',
      'His letter, para 7 above, is clear.',
    ]) {
      assert.deepEqual(findings(rule, cable(words)), [], words);
    }
  });

  it('leaves words of somebody else and of the editor alone', () => {
    assert.deepEqual(findings(rule, cable('He wrote "It is so. See para 7 above. It was."')), []);
    assert.deepEqual(
      findings(rule, cable('BEGIN TEXT. It is so. See para 7 above. END TEXT.')),
      [],
    );
    assert.deepEqual(findings(rule, cable('[See para 7 above.] He left.')), []);
    const second = 'NNNN\n\nFM AMEMBASSY LONDON\nTO SECSTATE WASHDC\nSUBJECT: SEE PARA 7 BELOW';
    assert.deepEqual(findings(rule, cable('He left.', second)), []);
  });

  it('reports one behind words of somebody else', () => {
    assert.deepEqual(findings(rule, cable('He wrote "It is so." See para 7 above.')), [
      '1:43 warning Unexpected reference to paragraph 7, expected at most 3',
    ]);
    assert.deepEqual(findings(rule, cable('"It is so. See para 7 above.')), [
      '1:33 warning Unexpected reference to paragraph 7, expected at most 3',
    ]);
  });

  it('says nothing of a cable whose paragraphs are not numbered', () => {
    assert.deepEqual(findings(rule, 'He left. See para 7 above.\n\nHe came.\n'), []);
  });

  it('says nothing of pages that are not in the file', () => {
    assert.deepEqual(findings(rule, '5. See para 2 above.\n\n6. He came.\n\nRUSK\n'), []);
    assert.deepEqual(findings(rule, cable('See para 7 below.', '4. He')), []);
    assert.deepEqual(findings(rule, '1. See para 2 below.\n\n4. He came.\n\n5. He'), [
      '1:13 warning Unexpected reference to paragraph 2, expected one that is there',
    ]);
    assert.deepEqual(
      findings(rule, 'SUBJECT: See para 7 above.\n\n1. He came.\n\n2. He left.\n\nNNNN\n'),
      [],
    );
  });

  it('takes no letter for a number', () => {
    const text =
      '1. See para 3 below.\n\n2. No.\n\n(a) x.\n\n(b) y.\n\n(c) z.\n\n4. Yes.\n\nRUSK\n\nEND\n';
    assert.deepEqual(findings(rule, text), [
      '1:13 warning Unexpected reference to paragraph 3, expected one that is there',
    ]);
  });
});
