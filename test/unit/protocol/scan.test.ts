import assert from 'node:assert/strict';
import { PLAIN_VIEW, readFromScan, readView } from '../../../src/protocol/scan.js';

describe('readFromScan', () => {
  it('takes what the panel says', () => {
    for (const message of [
      { type: 'ready' },
      { type: 'image', page: 0 },
      { type: 'point', page: 3, from: [1, 2], to: [-4, 5.5] },
      { type: 'size', page: 0, width: 1700, height: 2200 },
      { type: 'view', view: PLAIN_VIEW },
      { type: 'turned', page: 2 },
      { type: 'belongs', page: 2 },
      { type: 'go', card: 'differs|that |350|530' },
      { type: 'settle', card: 'differs|that |350|530', how: 'keep' },
      { type: 'query', query: 'q7f3' },
      { type: 'leave' },
      { type: 'view', view: { ...PLAIN_VIEW, zoom: 0.5, angle: -90.1, threshold: 0.5 } },
    ]) {
      assert.deepEqual(readFromScan(message), message);
    }
  });

  it('takes nothing else', () => {
    for (const message of [
      undefined, null, 'ready', 7, {}, { type: 'eval', code: '1' },
      { type: 'image', page: -1 },
      { type: 'point', page: 1.5, from: [1, 2], to: [1, 2] },
      { type: 'point', page: 1, from: [1], to: [1, 2] },
      { type: 'point', page: 1, from: [1, 2], to: [NaN, 2] },
      { type: 'size', page: 0, width: 0, height: 1 },
      { type: 'size', page: 0, width: 1, height: 'x' },
      { type: 'view', view: { ...PLAIN_VIEW, zoom: 900 } },
      { type: 'view', view: { ...PLAIN_VIEW, invert: 'yes' } },
      { type: 'view' },
      { type: 'turned', page: 'x' },
      { type: 'go', card: 7 },
      { type: 'query', query: { id: 1 } },
      { type: 'query' },
      { type: 'settle', card: 'a', how: 'delete' },
      { type: 'settle', how: 'keep' },
    ]) {
      assert.equal(readFromScan(message), undefined, JSON.stringify(message));
    } // prettier-ignore
  });
});

describe('readView', () => {
  it('reads a view that was kept as JSON', () => {
    const kept: unknown = JSON.parse(JSON.stringify({ ...PLAIN_VIEW, threshold: null }));
    assert.deepEqual(readView(kept), PLAIN_VIEW);
  });

  it('reads one that an earlier version kept, which knew neither lens nor list', () => {
    const kept = JSON.parse(
      JSON.stringify({ ...PLAIN_VIEW, zoom: 0.5, lens: undefined, list: undefined }),
    ) as unknown;
    assert.deepEqual(readView(kept), { ...PLAIN_VIEW, zoom: 0.5 });
  });

  it('reads nothing else', () => {
    for (const kept of [undefined, 'width', { ...PLAIN_VIEW, list: 1 }]) {
      assert.equal(readView(kept), undefined);
    }
  });
});
