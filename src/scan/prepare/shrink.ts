import type { Gray } from './raster.js';

/** An image made smaller, each pixel the mean of the area it stands for. `scale` is from 0 to 1. */
export function shrink(image: Gray, scale: number): Gray {
  if (scale >= 1) return image;
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const data = new Uint8Array(width * height);
  const columns = edges(width, image.width);
  const rows = edges(height, image.height);
  const sums = new Uint32Array(width);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    const [top, bottom] = [rows[y]!, rows[y + 1]!];
    for (let row = top; row < bottom; row++) {
      const at = row * image.width;
      for (let x = 0; x < width; x++) {
        let sum = 0;
        for (let i = columns[x]!; i < columns[x + 1]!; i++) sum += image.data[at + i]!;
        sums[x]! += sum;
      }
    }
    for (let x = 0; x < width; x++) {
      const area = (columns[x + 1]! - columns[x]!) * (bottom - top);
      data[y * width + x] = sums[x]! / area;
    }
  }
  return { width, height, data };
}

/** Where the pixels of a smaller row begin in a larger one. */
function edges(count: number, of: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => Math.floor((i * of) / count));
}

/** An image with each pixel mixed with its eight neighbours (binomial 3 by 3); its border stays. */
export function smooth({ width, height, data }: Gray): Gray {
  const result = Uint8Array.from(data);
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const [above, below] = [i - width, i + width];
      result[i] =
        (4 * data[i]! +
          2 * (data[i - 1]! + data[i + 1]! + data[above]! + data[below]!) +
          data[above - 1]! + data[above + 1]! + data[below - 1]! + data[below + 1]!) >> 4; // prettier-ignore
    }
  }
  return { width, height, data: result };
}
