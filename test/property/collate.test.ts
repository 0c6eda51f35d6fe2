import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCable } from '../../src/cable/index.js';
import { collate } from '../../src/proof/index.js';
import { runs } from './runs.js';
import { anyText } from './text.js';

/** A text and what a second keyer might have made of it. */
const pair = fc.oneof(
  fc.tuple(anyText, anyText),
  fc
    .tuple(anyText, fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.string({ maxLength: 8 }))))
    .map(([text, slips]): [string, string] => {
      let other = text;
      for (const [at, length, typed] of slips)
        other = other.slice(0, at) + typed + other.slice(at + length);
      return [text, other];
    }),
);

describe('any two transcripts', function () {
  this.timeout(120_000);

  it('are both in their collation, to the last character', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { differences, agreement } = collate(
          { text: a, root: parseCable(a) },
          { text: b, root: parseCable(b) },
        );
        let [madeB, madeA, atA, atB] = ['', '', 0, 0];
        for (const difference of differences) {
          const common = a.slice(atA, difference.a.start);
          assert.equal(common, b.slice(atB, difference.b.start));
          assert.notEqual(difference.a.text, difference.b.text);
          madeB += common + difference.b.text;
          madeA += common + difference.a.text;
          atA = difference.a.end;
          atB = difference.b.end;
        }
        assert.equal(madeB + a.slice(atA), b);
        assert.equal(madeA + b.slice(atB), a);
        assert.ok(agreement >= 0 && agreement <= 1);
      }),
      runs(1500),
    );
  });
});
