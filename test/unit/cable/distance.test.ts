import assert from 'node:assert/strict';
import { distance } from '../../../src/cable/index.js';

describe('distance', () => {
  it('counts insertions, deletions, substitutions and exchanges of neighbours', () => {
    assert.equal(distance('SECRET', 'SECRET', 2), 0);
    assert.equal(distance('SECRT', 'SECRET', 2), 1);
    assert.equal(distance('SECREET', 'SECRET', 2), 1);
    assert.equal(distance('SECRAT', 'SECRET', 2), 1);
    assert.equal(distance('SERCET', 'SECRET', 2), 1);
    assert.equal(distance('SERCT', 'SECRET', 2), 2);
  });

  it('stops beyond its limit', () => {
    assert.equal(distance('SECRET', 'CONFIDENTIAL', 2), 3);
    assert.equal(distance('abcdef', 'uvwxyz', 2), 3);
    assert.equal(distance('abcd', 'abyz', 1), 2);
  });
});
