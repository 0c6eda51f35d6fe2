import { decode } from 'fast-png';
import type { Raster } from '../prepare/raster.js';

/** Decodes a PNG: of any depth, of a palette, and in colour. */
export function pngRaster(bytes: Uint8Array): Raster {
  const { width, height, data, depth, channels, palette } = decode(bytes);
  const raster = (of: Uint8Array): Raster => ({
    width,
    height,
    channels: channels as Raster['channels'],
    data: of,
  });
  if (depth === 16) return raster(Uint8Array.from(data, (value) => value >> 8));
  if (channels !== 1) return raster(Uint8Array.from(data));
  // Grey or a palette of less than a byte a pixel comes in packed rows.
  const values = depth === 8 ? Uint8Array.from(data) : unpack(data, width, height, depth);
  if (palette) {
    const shades = palette.map(
      (colour) => (colour[0]! * 77 + colour[1]! * 150 + colour[2]! * 29) >> 8,
    );
    return raster(values.map((value) => shades[value] ?? 0));
  }
  const most = 2 ** depth - 1;
  return raster(values.map((value) => (value * 255) / most));
}

function unpack(data: ArrayLike<number>, width: number, height: number, depth: number): Uint8Array {
  const values = new Uint8Array(width * height);
  const row = Math.ceil((width * depth) / 8);
  const most = 2 ** depth - 1;
  for (let i = 0; i < values.length; i++) {
    const bit = (i % width) * depth;
    const byte = data[Math.floor(i / width) * row + (bit >> 3)]!;
    values[i] = (byte >> (8 - depth - (bit & 7))) & most;
  }
  return values;
}
