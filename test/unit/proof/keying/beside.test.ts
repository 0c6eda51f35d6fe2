import assert from 'node:assert/strict';
import { besideOf, firstOf, isBeside, isSecond } from '../../../../src/proof/keying/beside.js';

describe('what is kept beside a cable', () => {
  it('is named after it', () => {
    assert.deepEqual(besideOf('box.12/moscow.cable'), {
      second: 'box.12/moscow.second.cable',
      decisions: 'box.12/moscow.collation.jsonl',
      resolved: 'box.12/moscow.resolved.cable',
      kept: 'box.12/moscow.first.cable',
    });
    assert.equal(besideOf('box.12\\moscow').second, 'box.12\\moscow.second.cable');
    assert.equal(firstOf('box.12/moscow.second.cable'), 'box.12/moscow.cable');
  });

  it('is known by its name', () => {
    assert.equal(isSecond('moscow.second.cable'), true);
    assert.equal(isSecond('moscow.first.cable'), false);
    assert.deepEqual(
      ['a.second.cable', 'a.first.cable', 'a.resolved.cable', 'a.cable', 'second.cable'].map(
        isBeside,
      ),
      [true, true, true, false, false],
    );
  });
});
