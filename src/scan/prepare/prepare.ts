import { inkOf } from './ink.js';
import { type Gray, grayOf, type Raster } from './raster.js';
import { shrink, smooth } from './shrink.js';
import { removeSpecks } from './specks.js';

/** Dots an inch at which the reading is best and quickest; more do not help it. */
const BEST_DPI = 200;

/** Height of a sheet of paper in inches, to reckon by where an image does not say its resolution. */
const SHEET = 11;

/** Brightness of the paper that is put where nothing is written. */
const PAPER = 225;

/** How far round ink the image is kept as it is, in pixels. */
const EDGE = 2;

/** A page made ready for reading. */
export interface Prepared extends Gray {
  /** Pixels of it for one of the original: boxes are divided by it. */
  scale: number;
}

/**
 * Makes a page ready for OCR: grey, 200 dots an inch, without specks; around the ink it stays as it
 * was, and the rest is blank paper. Without this, a speckled page is read badly or not at all.
 */
export function prepare(raster: Raster, dpi = dpiOf(raster)): Prepared {
  const scale = Math.min(1, BEST_DPI / dpi);
  const image = smooth(shrink(grayOf(raster), scale));
  const ink = inkOf(image, dpi * scale);
  removeSpecks(ink, image.width, image.height, dpi * scale);
  return { ...keepInk(image, ink), scale };
}

/** The resolution that a page of the usual size would have. */
export function dpiOf({ width, height }: { width: number; height: number }): number {
  return Math.max(width, height) / SHEET;
}

function keepInk({ width, height, data }: Gray, ink: Uint8Array): Gray {
  const result = new Uint8Array(data.length).fill(PAPER);
  for (let y = EDGE; y < height - EDGE; y++) {
    const [first, last] = [y * width + EDGE, (y + 1) * width - EDGE];
    for (let i = first; i < last; i++) {
      if (!ink[i]) continue;
      const start = i;
      while (i < last && ink[i]) i++;
      // With the ink goes what is around it.
      const [above, below] = [start - EDGE * (width + 1), start + EDGE * (width - 1)];
      const length = i - start + 2 * EDGE;
      for (let from = above; from <= below; from += width) {
        for (let k = from; k < from + length; k++) result[k] = data[k]!;
      }
    }
  }
  return { width, height, data: result };
}

/** A grey image as a file that OCR programs read: a portable graymap (PGM, binary). */
export function graymap({ width, height, data }: Gray): Uint8Array {
  const header = `P5\n${width} ${height}\n255\n`;
  const bytes = new Uint8Array(header.length + data.length);
  for (let i = 0; i < header.length; i++) bytes[i] = header.charCodeAt(i);
  bytes.set(data, header.length);
  return bytes;
}
