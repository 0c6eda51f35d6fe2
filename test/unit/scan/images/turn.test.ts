import assert from 'node:assert/strict';
import { turned } from '../../../../src/scan/images/turn.js';

describe('turned', () => {
  /** What is seen of an image of three by two pixels, as rows of letters. */
  const seen = (orientation: number | undefined): string[] => {
    const data = Uint8Array.from(Buffer.from('abcdef'));
    const image = turned({ width: 3, height: 2, channels: 1, data }, orientation);
    const text = Buffer.from(image.data).toString();
    return Array.from({ length: image.height }, (_, y) =>
      text.slice(y * image.width, (y + 1) * image.width),
    );
  };

  it('turns and mirrors an image by the number that the camera wrote', () => {
    assert.deepEqual(seen(2), ['cba', 'fed']);
    assert.deepEqual(seen(3), ['fed', 'cba']);
    assert.deepEqual(seen(4), ['def', 'abc']);
    assert.deepEqual(seen(5), ['ad', 'be', 'cf']);
    assert.deepEqual(seen(6), ['da', 'eb', 'fc']);
    assert.deepEqual(seen(7), ['fc', 'eb', 'da']);
    assert.deepEqual(seen(8), ['cf', 'be', 'ad']);
  });

  it('leaves one that stands as it is', () => {
    for (const number of [undefined, 0, 1, 9]) assert.deepEqual(seen(number), ['abc', 'def']);
  });

  it('keeps the colours of a pixel together', () => {
    const data = Uint8Array.from([1, 2, 3, 4, 5, 6]);
    assert.deepEqual(
      [...turned({ width: 2, height: 1, channels: 3, data }, 3).data],
      [4, 5, 6, 1, 2, 3],
    );
  });
});
