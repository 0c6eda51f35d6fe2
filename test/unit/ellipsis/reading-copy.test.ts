import assert from 'node:assert/strict';
import { parseCable } from '../../../src/cable/index.js';
import { type Omission, readingCopy } from '../../../src/ellipsis/index.js';

function omission(text: string, before: string, word: string): Omission {
  return {
    offset: text.indexOf(before),
    category: 'article',
    words: [word],
    alternatives: [],
    confidence: 0.9,
    level: 'sure',
  };
}

const CABLE =
  'SECRET\n\nClassification\n\n1. (S) It was presence of\noffen-\nSECRET\n\n[page 2]\n\nSECRET\n\nClassification\n\nsive weapons.\n\n2. Dept aware.\n';

describe('readingCopy', () => {
  const omissions = [omission(CABLE, 'presence', 'the'), omission(CABLE, 'Dept', 'The')];
  const { text, stretches } = readingCopy(parseCable(CABLE), omissions);

  it('drops furniture, joins lines and broken words, and supplies what was left out', () => {
    assert.equal(
      text,
      '1. (S) It was [the] presence of offensive weapons.\n\n2. [The] Dept aware.\n',
    );
  });

  it('knows where each stretch stands in the cable', () => {
    for (const { copy, cable, length } of stretches) {
      assert.equal(text.slice(copy, copy + length), CABLE.slice(cable, cable + length));
    }
    assert.equal(stretches.reduce((all, { length }) => all + length, 0) > 40, true);
  });

  it('is empty of an empty cable', () => {
    assert.deepEqual(readingCopy(parseCable(''), []), { text: '', stretches: [], supplied: [] });
  });
});
