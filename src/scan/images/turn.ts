import type { Raster } from '../prepare/raster.js';

/**
 * An image as it is to be seen, by the number that a camera writes beside it (Exif 2.32, tag 274):
 * 3 stands on its head, 6 and 8 lie on a side, and the even ones below and the odd ones above these
 * are mirrored as well. Browsers show images so; 1, and what is no such number, changes nothing.
 */
export function turned(image: Raster, orientation: number | undefined): Raster {
  if (orientation === undefined || orientation < 2 || orientation > 8) return image;
  const { width, height, channels, data } = image;
  const lies = orientation > 4;
  const [across, down] = lies ? [height, width] : [width, height];
  const result = new Uint8Array(data.length);
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBelow = [3, 4, 6, 7].includes(orientation);
  for (let y = 0, to = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const [column, row] = lies ? [y, x] : [x, y];
      const from =
        (fromBelow ? height - 1 - row : row) * width + (fromRight ? width - 1 - column : column);
      for (let i = 0; i < channels; i++) result[to++] = data[from * channels + i]!;
    }
  }
  return { width: across, height: down, channels, data: result };
}
