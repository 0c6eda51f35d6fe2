import type { Gray } from './raster.js';

/** An image made smaller, each pixel the mean of the area it stands for. `scale` is from 0 to 1. */
export function shrink(image: Gray, scale: number): Gray {
  if (scale >= 1) return image;
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const data = new Uint8Array(width * height);
  const columns = edges(width, image.width);
  const rows = edges(height, image.height);
  // The rows that become one are added up first, so that each pixel is read once, one after the other.
  const sums = new Int32Array(image.width);
  for (let y = 0, to = 0, at = 0; y < height; y++) {
    const deep = rows[y + 1]! - rows[y]!;
    for (let x = 0; x < sums.length; x++) sums[x] = image.data[at++]!;
    for (let row = 1; row < deep; row++) {
      for (let x = 0; x < sums.length; x++) sums[x]! += image.data[at++]!;
    }
    for (let x = 0, i = 0; x < width; x++) {
      const end = columns[x + 1]!;
      const area = (end - i) * deep;
      let sum = 0;
      while (i < end) sum += sums[i++]!;
      data[to++] = sum / area;
    }
  }
  return { width, height, data };
}

/** Where the pixels of a smaller row begin in a larger one. */
function edges(count: number, of: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, i) => Math.floor((i * of) / count));
}

/** An image with each pixel mixed with its eight neighbours (binomial 3 by 3); its border stays. */
export function smooth({ width, height, data }: Gray): Gray {
  const result = data.slice();
  for (let y = 1; y < height - 1; y++) {
    let i = y * width;
    // What a column of three pixels weighs: that before, this one, and the next.
    let before = data[i - width]! + 2 * data[i]! + data[i + width]!;
    i++;
    let here = data[i - width]! + 2 * data[i]! + data[i + width]!;
    for (const end = (y + 1) * width - 1; i < end; i++) {
      const next = data[i + 1 - width]! + 2 * data[i + 1]! + data[i + 1 + width]!;
      result[i] = (before + 2 * here + next) >> 4;
      before = here;
      here = next;
    }
  }
  return { width, height, data: result };
}
