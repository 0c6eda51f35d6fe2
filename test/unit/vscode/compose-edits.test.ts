import assert from 'node:assert/strict';
import { applyEdits, type Edit } from '../../../src/cable/index.js';
import fc from 'fast-check';
import { composed } from '../../../src/vscode/compose-edits.js';

describe('composed edits', () => {
  it('are those of one round as they are', () => {
    const round = [{ start: 3, end: 5, text: 'x' }];
    assert.deepEqual(composed(9, [round]), round);
  });

  it('are none of no rounds', () => {
    assert.deepEqual(composed(9, []), []);
  });

  it('put an edit of an earlier insertion into it', () => {
    // "one two" becomes "one big two", then "one bigger two".
    const rounds = [[{ start: 4, end: 4, text: 'big ' }], [{ start: 7, end: 7, text: 'ger' }]];
    assert.deepEqual(composed(7, rounds), [{ start: 4, end: 4, text: 'bigger ' }]);
  });

  it('do in one step what the rounds do one after the other', () => {
    const edits = fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.string({ maxLength: 3 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(edits, { maxLength: 3 }), (text, all) => {
        let stepwise = text;
        const rounds = all.map((drawn) => {
          const round = apart(drawn, stepwise.length);
          stepwise = applyEdits(stepwise, round);
          return round;
        });
        assert.equal(applyEdits(text, composed(text.length, rounds)), stepwise);
      }),
    );
  });
});

/** Edits within a text, of which none touches another. */
function apart(drawn: readonly (readonly [number, number, string])[], length: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const [gap, size, text] of drawn) {
    const start = at + gap;
    const end = start + size;
    if (end > length) break;
    edits.push({ start, end, text });
    at = end + 1;
  }
  return edits;
}
