import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/mark-misspelt.js';
import { findings, fixes } from '../findings.js';

describe('mark-misspelt', () => {
  it('reports a mark that is a slip away', () => {
    assert.deepEqual(findings(rule, 'He [illegable] said [garble] so.\n'), [
      '1:4 warning Unexpected mark "[illegable]", expected "[illegible]"',
    ]);
  });

  it('corrects the words and keeps their case', () => {
    assert.deepEqual(fixes(rule, 'HE [APPARANT OMISSION] SAID SO.\n'), {
      'Change to "[APPARENT OMISSION]"': 'HE [APPARENT OMISSION] SAID SO.\n',
    });
  });
});
