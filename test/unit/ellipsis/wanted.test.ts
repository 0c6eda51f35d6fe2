import assert from 'node:assert/strict';
import { isWanted, type Omission, USUAL } from '../../../src/ellipsis/index.js';

const found = (category: Omission['category'], level: Omission['level']): Omission => ({
  offset: 0,
  category,
  words: ['the'],
  alternatives: [],
  confidence: 0.9,
  level,
});

describe('what is wanted of the findings', () => {
  it('is at the sure level only what is sure', () => {
    const wanted = { level: 'sure', categories: USUAL } as const;
    assert.equal(isWanted(found('article', 'sure'), wanted), true);
    assert.equal(isWanted(found('article', 'balanced'), wanted), false);
  });

  it('is at the balanced level both', () => {
    const wanted = { level: 'balanced', categories: USUAL } as const;
    assert.equal(isWanted(found('copula', 'sure'), wanted), true);
    assert.equal(isWanted(found('subject', 'balanced'), wanted), true);
  });

  it('is nothing of a category that is off', () => {
    const wanted = { level: 'balanced', categories: USUAL } as const;
    for (const category of ['to', 'preposition', 'conjunction'] as const) {
      assert.equal(isWanted(found(category, 'sure'), wanted), false);
    }
  });
});
