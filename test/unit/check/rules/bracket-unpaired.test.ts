import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/bracket-unpaired.js';
import { findings } from '../findings.js';

describe('bracket-unpaired', () => {
  it('reports a bracket without its partner, whichever it is', () => {
    assert.deepEqual(findings(rule, 'He said words] here [garble.\n\nThen {added so.\n'), [
      '1:14 error Unexpected "]" without "["',
      '1:21 error Unexpected "[" without "]"',
      '3:6 error Unexpected "{" without "}"',
    ]);
  });

  it('reports the outer of two that open', () => {
    assert.deepEqual(findings(rule, 'One [two.\n\nThree [four] and [five.\n'), [
      '1:5 error Unexpected "[" without "]"',
      '3:18 error Unexpected "[" without "]"',
    ]);
  });

  it('reads those of one text in their order', () => {
    assert.deepEqual(findings(rule, 'One] two [three.\n'), [
      '1:4 error Unexpected "]" without "["',
      '1:10 error Unexpected "[" without "]"',
    ]);
  });

  it('lets a pair reach over paragraphs', () => {
    assert.deepEqual(findings(rule, '[Here follows one.\n\nAnd two.] Text goes on.\n'), []);
  });

  it('reports struck-out words without an end', () => {
    assert.deepEqual(findings(rule, 'He ~~did~~ not ~~come.\n\nHe ~~did~~.\n'), [
      '1:16 error Unexpected "~~" without "~~"',
    ]);
  });

  it('only warns of a bracket between blanks', () => {
    assert.deepEqual(findings(rule, 'GHANA ] TO RECEIVE {\n'), [
      '1:7 warning Unexpected "]" without "["',
      '1:20 warning Unexpected "{" without "}"',
    ]);
  });
});
