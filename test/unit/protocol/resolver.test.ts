import assert from 'node:assert/strict';
import { readImageWish, readResolverAction } from '../../../src/protocol/resolver.js';

describe('what the resolver page says', () => {
  it('is one of its actions', () => {
    assert.equal(readResolverAction({ action: 'takeFirst' }), 'takeFirst');
  });

  it('is nothing where it is anything else', () => {
    for (const message of [undefined, null, 'write', {}, { action: 'delete' }, { action: 1 }]) {
      assert.equal(readResolverAction(message), undefined);
    }
  });

  it('is the page whose image it asks for', () => {
    assert.equal(readImageWish({ image: 3 }), 3);
    for (const message of [undefined, null, 3, {}, { image: -1 }, { image: 0.5 }, { image: '1' }]) {
      assert.equal(readImageWish(message), undefined);
    }
  });
});
