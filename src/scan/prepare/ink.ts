import type { Gray } from './raster.js';

/** How much darker than its surroundings a pixel must be to be ink. */
const DARKER = 0.86;

/** Half the side of the surroundings, in inches. */
const SURROUNDINGS = 0.09;

/** Which pixels are ink: 1 for ink, 0 for paper, one byte a pixel. Dark paper makes no difference. */
export function inkOf({ width, height, data }: Gray, dpi: number): Uint8Array {
  const reach = Math.max(1, Math.round(SURROUNDINGS * dpi));
  const ink = new Uint8Array(width * height);
  // Sums of the columns of a window that moves down, and of a stretch of them that moves right.
  const columns = new Uint32Array(width);
  const add = (row: number, sign: 1 | -1): void => {
    const at = row * width;
    for (let x = 0; x < width; x++) columns[x]! += sign * data[at + x]!;
  };
  for (let y = 0; y < Math.min(reach, height); y++) add(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + reach < height) add(y + reach, 1);
    if (y - reach > 0) add(y - reach - 1, -1);
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    let sum = 0;
    for (let x = 0; x < Math.min(reach, width); x++) sum += columns[x]!;
    for (let x = 0; x < width; x++) {
      if (x + reach < width) sum += columns[x + reach]!;
      if (x - reach > 0) sum -= columns[x - reach - 1]!;
      const across = Math.min(width, x + reach + 1) - Math.max(0, x - reach);
      const i = y * width + x;
      if (data[i]! * rows * across < sum * DARKER) ink[i] = 1;
    }
  }
  return ink;
}
