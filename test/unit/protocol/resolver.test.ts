import assert from 'node:assert/strict';
import { readResolverAction } from '../../../src/protocol/resolver.js';

describe('what the resolver page says', () => {
  it('is one of its actions', () => {
    assert.equal(readResolverAction({ action: 'takeFirst' }), 'takeFirst');
  });

  it('is nothing where it is anything else', () => {
    for (const message of [undefined, null, 'write', {}, { action: 'delete' }, { action: 1 }]) {
      assert.equal(readResolverAction(message), undefined);
    }
  });
});
