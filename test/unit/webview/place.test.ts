import assert from 'node:assert/strict';
import { placeToKeep, readPlace } from '../../../src/webview/scan/place.js';

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

describe('placeToKeep', () => {
  it('is what is read again', () => {
    const kept = placeToKeep('a', { page: 1, focus: [10, 20] });
    assert.deepEqual(kept, { cable: 'a', page: 1, focus: [10, 20] });
    assert.deepEqual(readPlace(kept, 'a', 2), { page: 1, focus: [10, 20] });
  });

  it('is nothing before a page is shown, so that what was kept is not lost', () => {
    assert.equal(placeToKeep('', { page: -1, focus: [0, 0] }), undefined);
  });
});
