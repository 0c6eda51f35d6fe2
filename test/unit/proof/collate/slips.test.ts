import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cable } from '../../../../bench/corpus.mjs';
import { applyEdits, parseCable } from '../../../../src/cable/index.js';
import { collate, type Difference } from '../../../../src/proof/index.js';
import { plantSlips, type Planted, type Slip, SLIP_NAMES, wrapped } from './slips.js';

const SAMPLES = ['circular-1962-10-28', 'mistakes', 'strelsau-1959', 'zenda-1976'].map((name) =>
  readFileSync(join(import.meta.dirname, `../../../../samples/${name}.cable`), 'utf8'),
);

/** 200 pairs: the samples, forms and wires from 1 to 12 KB, long lines and broken ones, both line ends. */
const PAIRS: Planted[] = Array.from({ length: 200 }, (_, i) => {
  const text = i % 5 === 0 ? SAMPLES[(i / 5) % 4]! : cable(1000 + (i % 12) * 1000, i);
  const pair = plantSlips(i % 3 === 0 ? wrapped(text, 68) : text, i);
  if (i % 7 !== 0) return pair;
  const feeds = (of: string): string => of.replaceAll('\n', '\r\n');
  const moved = (at: number): number => feeds(pair.first.slice(0, at)).length;
  return {
    first: feeds(pair.first),
    second: feeds(pair.second),
    slips: pair.slips.map((slip) => ({
      ...slip,
      start: moved(slip.start),
      end: moved(slip.end),
      put: feeds(slip.put),
    })),
  };
});

/** How far a difference lies from a slip, in characters. */
function distanceTo({ start, end }: Slip, { a }: Difference): number {
  return Math.max(0, start - a.end, a.start - end);
}

/** Characters between a slip and where it may show: a word and its space, or an empty line. */
const NEAR = 24;

/** The differences that each slip has made: those that lie nearest to it. */
function shownBy({ slips }: Planted, differences: readonly Difference[]): Difference[][] {
  const shown = slips.map((): Difference[] => []);
  for (const one of differences) {
    const distances = slips.map((slip) => distanceTo(slip, one));
    const least = Math.min(...distances);
    if (least > NEAR) assert.fail(`nowhere near a slip: ${one.a.text} | ${one.b.text}`);
    shown[distances.indexOf(least)]!.push(one);
  }
  return shown;
}

describe('200 transcripts that were keyed twice, with slips of every kind in the second', () => {
  const collated = PAIRS.map(({ first, second }) =>
    collate({ text: first, root: parseCable(first) }, { text: second, root: parseCable(second) }),
  );
  const eachSlip = (say: (slip: Slip, shown: Difference[], first: string) => string[]): string[] =>
    PAIRS.flatMap((pair, i) => {
      const shown = shownBy(pair, collated[i]!.differences);
      return pair.slips.flatMap((slip, at) =>
        say(slip, shown[at]!, pair.first).map(
          (fault) => `pair ${i}, ${slip.name}, ${pair.first.slice(slip.start, slip.end)} | ${slip.put}: ${fault}`, // prettier-ignore
        ),
      );
    });

  it('have enough slips of each kind to say something', () => {
    for (const name of SLIP_NAMES) {
      const count = PAIRS.flatMap(({ slips }) => slips).filter((slip) => slip.name === name).length;
      assert.ok(count >= 40, `${name}: ${count}`);
    }
  });

  it('show every slip, as what it is', () => {
    const unseen = eachSlip((slip, shown) =>
      shown.some(({ kind, minor }) => !minor && slip.kinds.includes(kind))
        ? []
        : [`shown as ${shown.map(({ kind }) => kind).join(', ') || 'nothing'}`],
    );
    assert.deepEqual(unseen, []);
  });

  it('show none where there is no slip, and none as more than what was typed otherwise', () => {
    const swollen = eachSlip(({ start, end, put }, shown) => {
      const edits = shown.reduce((sum, one) => sum + one.edits, 0);
      const typed = end - start + put.length;
      return edits > typed ? [`${edits} edits, ${typed} characters touched`] : [];
    });
    assert.deepEqual(swollen, []);
  });

  it('are both in the collation, character for character', () => {
    for (const [i, { first, second }] of PAIRS.entries()) {
      const { differences } = collated[i]!;
      const there = differences.map(({ a, b }) => ({ start: a.start, end: a.end, text: b.text }));
      const back = differences.map(({ a, b }) => ({ start: b.start, end: b.end, text: a.text }));
      assert.equal(applyEdits(first, there), second);
      assert.equal(applyEdits(second, back), first);
    }
  });
});
