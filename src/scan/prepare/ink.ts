import type { Gray } from './raster.js';

/** How much darker than its surroundings a pixel must be to be ink. */
const DARKER = 0.86;

/** Half the side of the surroundings, in inches. */
const SURROUNDINGS = 0.09;

/** Which pixels are ink: 1 for ink, 0 for paper, one byte a pixel. Dark paper makes no difference. */
export function inkOf({ width, height, data }: Gray, dpi: number): Uint8Array {
  const reach = Math.max(1, Math.round(SURROUNDINGS * dpi));
  const ink = new Uint8Array(width * height);
  // Sums of the columns of a window that moves down.
  const columns = new Int32Array(width);
  const row = (y: number): Uint8Array => data.subarray(y * width, (y + 1) * width);
  for (let y = 0; y < Math.min(reach, height); y++) add(columns, row(y), 1);
  for (let y = 0; y < height; y++) {
    if (y + reach < height) add(columns, row(y + reach), 1);
    if (y - reach > 0) add(columns, row(y - reach - 1), -1);
    const rows = Math.min(height, y + reach + 1) - Math.max(0, y - reach);
    judge(row(y), { columns, rows, reach }, ink.subarray(y * width, (y + 1) * width));
  }
  return ink;
}

function add(columns: Int32Array, pixels: Uint8Array, sign: 1 | -1): void {
  for (let x = 0; x < columns.length; x++) columns[x]! += sign * pixels[x]!;
}

/** Marks what is ink in a row: a stretch of the sums of columns, each of so many rows, moves right. */
function judge(
  pixels: Uint8Array,
  { columns, rows, reach }: { columns: Int32Array; rows: number; reach: number },
  ink: Uint8Array,
): void {
  const width = columns.length;
  let sum = 0;
  for (let x = 0; x < Math.min(reach, width); x++) sum += columns[x]!;
  for (let x = 0; x < width; x++) {
    if (x + reach < width) sum += columns[x + reach]!;
    if (x - reach > 0) sum -= columns[x - reach - 1]!;
    const across = Math.min(width, x + reach + 1) - Math.max(0, x - reach);
    if (pixels[x]! * (rows * across) < sum * DARKER) ink[x] = 1;
  }
}
