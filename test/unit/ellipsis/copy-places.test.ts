import assert from 'node:assert/strict';
import { parseCable } from '../../../src/cable/index.js';
import {
  type Omission,
  placeInCable,
  placeInCopy,
  readingCopy,
} from '../../../src/ellipsis/index.js';

const CABLE =
  'SECRET\r\n\r\n1. (S) It was presence of offen-\r\nSECRET\r\n\r\n[page 2]\r\n\r\nSECRET\r\n\r\nsive weapons.\r\n\r\n2. Dept aware.\r\n\r\nSECRET\r\n';
const the: Omission = {
  offset: CABLE.indexOf('presence'),
  category: 'article',
  words: ['the'],
  alternatives: [],
  confidence: 0.9,
  level: 'sure',
};
const { text, stretches, supplied } = readingCopy(parseCable(CABLE), [the]);

describe('places in cable and reading copy', () => {
  it('are the same letter in both', () => {
    for (const word of ['1.', '(S)', 'was', 'presence', 'offen', 'weapons', '2.', 'aware']) {
      const there = text.indexOf(word);
      assert.equal(placeInCopy(stretches, CABLE.indexOf(word)), there, word);
      assert.equal(placeInCable(stretches, there), CABLE.indexOf(word), word);
    }
    assert.equal(placeInCopy(stretches, CABLE.indexOf('sive')), text.indexOf('sive'));
    assert.equal(placeInCable(stretches, text.indexOf('sive') + 1), CABLE.indexOf('sive') + 1);
  });

  it('of furniture are where the text goes on', () => {
    const before = CABLE.indexOf('[page 2]');
    assert.equal(placeInCopy(stretches, before), text.indexOf('sive'));
    assert.equal(placeInCopy(stretches, 0), 0);
  });

  it('of a supplied word are its gap', () => {
    assert.deepEqual(
      supplied.map(({ copy, length }) => text.slice(copy, copy + length)),
      ['[the]'],
    );
    assert.equal(placeInCable(stretches, text.indexOf('[the]') + 2), the.offset);
  });

  it('behind the end are the end', () => {
    assert.equal(placeInCopy(stretches, CABLE.length), text.length - 1);
    assert.equal(placeInCable(stretches, text.length), CABLE.indexOf('aware.') + 6);
  });

  it('of an empty copy are its start', () => {
    assert.equal(placeInCopy([], 7), 0);
    assert.equal(placeInCable([], 0), 0);
  });
});
