import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseCable } from '../../src/cable/index.js';
import { checkCable } from '../../src/check/index.js';
import { scoreOf, type Transcript } from '../../src/proof/index.js';

const folder = new URL('../../samples/practice/', import.meta.url);
const read = (ending: string): Transcript => {
  const text = readFileSync(new URL(`tarlenheim-1958${ending}`, folder), 'utf8');
  return { text, root: parseCable(text) };
};

describe('the practice', () => {
  const [paper, given] = [read('.true.txt'), read('.cable')];

  it('has a dozen errors, on both pages, of figures, names, negations, words and a line', () => {
    const { planted, missed, spoilt } = scoreOf({ paper, given, read: given });
    assert.equal(planted, 12);
    assert.deepEqual(spoilt, []);
    const said = missed.map(({ page, typed, paper }) => [page, typed, paper].join('|'));
    assert.deepEqual(said, [
      '1|13|18',
      '1|1,480|1,840',
      '1|631|613',
      '1|by|before',
      '1|Rieschenheim|Rischenheim',
      '1|now|not',
      '1||it stands on municipal ground and that',
      '2|1936|1926',
      '2|five|three',
      '2|become|be',
      '2|57,000|75,000',
      '2|unless|until',
    ]);
  });

  it('has none that a check would find: only the paper tells', () => {
    assert.deepEqual(checkCable(given.text, given.root), []);
    assert.deepEqual(checkCable(paper.text, paper.root), []);
  });
});
