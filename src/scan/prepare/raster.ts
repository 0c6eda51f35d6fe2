/** An image in grey: one byte a pixel, row by row, 0 being black. */
export interface Gray {
  width: number;
  height: number;
  data: Uint8Array;
}

/** An image as decoders give it: `channels` bytes a pixel, grey, grey and alpha, RGB or RGBA. */
export interface Raster {
  width: number;
  height: number;
  channels: 1 | 2 | 3 | 4;
  data: Uint8Array | Uint8ClampedArray;
}

/**
 * The brightness of each pixel, as the eye weighs colours (ITU-R BT.601). Of a grey image they are its
 * own bytes, not a copy.
 */
export function grayOf({ width, height, channels, data }: Raster): Gray {
  if (channels === 1) {
    return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, width * height) };
  }
  const gray = new Uint8Array(width * height);
  if (channels === 2) {
    for (let i = 0; i < gray.length; i++) gray[i] = data[i * 2]!;
  } else {
    for (let i = 0, j = 0; i < gray.length; i++, j += channels) {
      gray[i] = (data[j]! * 77 + data[j + 1]! * 150 + data[j + 2]! * 29) >> 8;
    }
  }
  return { width, height, data: gray };
}
