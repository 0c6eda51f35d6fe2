import assert from 'node:assert/strict';
import { chooseFixes, type Finding, type Fix, fixAll, safeFix } from '../../../src/check/index.js';

/** A fix that replaces some characters. */
function fix(start: number, end: number, text: string, safe = true): Fix {
  return { title: `to ${text}`, edits: [{ start, end, text }], safe };
}

function finding(start: number, fixes: Fix[]): Finding {
  return { rule: 'r', severity: 'warning', message: 'm', start, end: start + 1, fixes };
}

describe('fixes', () => {
  it('are safe or offered only', () => {
    const safe = fix(0, 1, 'x');
    assert.equal(safeFix(finding(0, [fix(0, 1, 'y', false), safe])), safe);
    assert.equal(safeFix(finding(0, [fix(0, 1, 'y', false)])), undefined);
  });

  it('are chosen where none touches another', () => {
    const findings = [
      finding(0, [fix(0, 2, 'x')]),
      finding(1, [fix(2, 3, 'y')]),
      finding(4, []),
      finding(5, [fix(5, 6, 'z')]),
    ];
    assert.deepEqual(
      chooseFixes(findings, safeFix).map(({ title }) => title),
      ['to x', 'to z'],
    );
  });

  it('are applied until none is left', () => {
    // Each round finds the first double letter; mending it uncovers the next.
    const check = (text: string): Finding[] => {
      const at = text.indexOf('aa');
      return at < 0 ? [] : [finding(at, [fix(at, at + 2, 'a')])];
    };
    assert.deepEqual(fixAll('baaaad', check), { text: 'bad', count: 3 });
    assert.deepEqual(fixAll('bad', check), { text: 'bad', count: 0 });
  });

  it('that undo each other come to an end', () => {
    const check = (text: string): Finding[] => [finding(0, [fix(0, 1, text === 'a' ? 'b' : 'a')])];
    assert.deepEqual(fixAll('a', check), { text: 'b', count: 1 });
  });
});
