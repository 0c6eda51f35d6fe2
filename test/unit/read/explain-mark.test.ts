import assert from 'node:assert/strict';
import { leavesOf } from '../../../src/cable/index.js';
import { explainMark } from '../../../src/read/explain-mark.js';
import { parse } from './parse.js';

function explained(text: string): string[] {
  return leavesOf(parse(`Text ${text} on.\n`)).flatMap((leaf) =>
    leaf.type === 'mark' ? [explainMark(leaf)] : [],
  );
}

describe('explainMark', () => {
  for (const [mark, meaning] of [
    ['[illegible]', 'This cannot be read.\n\nTEI: `<gap reason="illegible"/>`'],
    [
      '[illegible: 3 words]',
      'This cannot be read. Extent: 3 words.\n\nTEI: `<gap reason="illegible"/>`',
    ],
    [
      '[1 line not declassified]',
      'Withheld when the document was declassified. Extent: 1 line.\n\nTEI: `<gap reason="redacted"/>`',
    ],
    ['[garble]', 'Damaged in transmission.\n\nTEI: `<gap reason="garbled"/>`'],
    [
      '[apparent omission]',
      'Something seems to have been left out of the original.\n\nTEI: `<gap reason="omitted"/>`',
    ],
    ['[these words?]', 'A doubtful reading: “these words”.\n\nTEI: `<unclear>`'],
    [
      'teh [sic: the]',
      'It stands so in the original; “the” was meant.\n\nTEI: `<choice><sic/><corr/></choice>`',
    ],
    ['[sic]', 'It stands so in the original.\n\nTEI: `<sic>`'],
    ['[the]', 'Supplied by the editor; not on the paper.\n\nTEI: `<supplied reason="omitted">`'],
    ['[stamp: RECEIVED]', 'Stamped on the page.\n\nTEI: `<stamp>`'],
    ['{added}', 'Added above the line or by hand.\n\nTEI: `<add>`'],
    ['~~gone~~', 'Struck out on the paper.\n\nTEI: `<del>`'],
    ['_stressed_', 'Underlined on the paper.\n\nTEI: `<hi rend="underline">`'],
    [
      '[ilegible]',
      'This cannot be read. Most likely a slip for `[illegible]`.\n\nTEI: `<gap reason="illegible"/>`',
    ],
  ] as const) {
    it(`explains ${mark}`, () => assert.deepEqual(explained(mark), [meaning]));
  }
});
