import assert from 'node:assert/strict';
import rule from '../../../../src/check/rules/closer-missing.js';
import { findings } from '../findings.js';

const HEAD = 'OUTGOING TELEGRAM  Department of State\n\nACTION: Amembassy LIMA 212\n\n';
const MESSAGE = 'info Unexpected end of the cable, expected a signature, END, BT or NNNN';

describe('closer-missing', () => {
  it('reports a cable with a head, or of several pages, that just ends', () => {
    assert.deepEqual(findings(rule, `${HEAD}Talks continue.\n`), [`5:15 ${MESSAGE}`]);
    assert.deepEqual(findings(rule, 'SECRET\n\nTalks go\n\nSECRET\n\non today.\n\nSECRET\n'), [
      `7:9 ${MESSAGE}`,
    ]);
  });

  it('is content with a signature or an end mark', () => {
    assert.deepEqual(findings(rule, `${HEAD}Talks continue.\n\nRUSK\n`), []);
    assert.deepEqual(findings(rule, `${HEAD}Talks continue.\n\nEND\n`), []);
    assert.deepEqual(findings(rule, `${HEAD}Talks continue.\n\nSECRET\n\nNNNN\n`), []);
  });

  it('asks nothing of a fragment of one page, or of a head alone', () => {
    assert.deepEqual(findings(rule, 'SECRET\n\nTalks continue.\n'), []);
    assert.deepEqual(findings(rule, HEAD), []);
  });
});
