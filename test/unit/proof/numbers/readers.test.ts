import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import { readersOf, type Transcript, type TwoReaders } from '../../../../src/proof/index.js';

const of = (text: string): Transcript => ({ text, root: parseCable(text) });
const compare = (text: string, first: string, second: string): TwoReaders =>
  readersOf(of(text), of(first), of(second));

const TEXT = 'Teh men cane with nine boxes, and they wil leave on Mondey by rail.';
const RIGHT = 'The men came with nine boxes, and they will leave on Monday by rail.';

describe('readersOf', () => {
  it('counts what either changed, and what both did', () => {
    const first = RIGHT.replace('Monday', 'Mondey');
    const second = TEXT.replace('Teh', 'The').replace('wil ', 'will ');
    const { first: n1, second: n2, both, unlike, remaining } = compare(TEXT, first, second);
    assert.deepEqual([n1, n2, both, unlike], [3, 2, 2, 0]);
    assert.deepEqual([remaining.total, remaining.small], [3, true]);
  });

  it('counts a place that the two changed otherwise', () => {
    const { both, unlike } = compare(TEXT, TEXT.replace('cane', 'came'), TEXT.replace('cane', 'come')); // prettier-ignore
    assert.deepEqual([both, unlike], [1, 1]);
  });

  it('knows words that both put in at one place', () => {
    const put = TEXT.replace('nine boxes', 'nine full boxes');
    assert.equal(compare(TEXT, put, put).both, 1);
    const other = TEXT.replace('by rail', 'back by rail');
    assert.equal(compare(TEXT, put, other).both, 0);
  });

  it('does not take neighbours for one place', () => {
    const { first, second, both } = compare(TEXT, TEXT.replace('boxes', 'box'), TEXT.replace('boxes,', 'boxes;')); // prettier-ignore
    assert.deepEqual([first, second, both], [1, 1, 0]);
  });

  it('has nothing to say where neither changed anything', () => {
    assert.deepEqual(compare(RIGHT, RIGHT, RIGHT).remaining.left, 0);
  });
});
