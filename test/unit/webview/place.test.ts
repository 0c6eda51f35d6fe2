import assert from 'node:assert/strict';
import { readPlace } from '../../../src/webview/scan/place.js';

describe('readPlace', () => {
  it('comes back to the page and the point of the same cable', () => {
    const kept = { cable: 'file:///a.cable', page: 1, focus: [10, 20.5] };
    assert.deepEqual(readPlace(kept, 'file:///a.cable', 2), { page: 1, focus: [10, 20.5] });
  });

  it('begins anew where that means nothing any more', () => {
    const kept = { cable: 'a', page: 1, focus: [10, 20] };
    for (const [state, cable, pages] of [
      [kept, 'b', 2],
      [kept, 'a', 1],
      [{ ...kept, page: -1 }, 'a', 2],
      [{ ...kept, page: 0.5 }, 'a', 2],
      [{ ...kept, focus: [1] }, 'a', 2],
      [{ ...kept, focus: [1, Infinity] }, 'a', 2],
      [{ ...kept, focus: undefined }, 'a', 2],
      [undefined, 'a', 2],
      [null, 'a', 2],
    ] as const) {
      assert.equal(readPlace(state, cable, pages), undefined);
    }
  });
});
