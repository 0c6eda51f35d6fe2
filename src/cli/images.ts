import { readFileSync } from 'node:fs';
import { decode as decodePng, hasPngSignature } from 'fast-png';
import { imageSize } from 'image-size';
import jpeg from 'jpeg-js';
import { bound, ImageFault, MOST, sound } from '../scan/images/fault.js';
import { isTiff, tiffPages } from '../scan/images/tiff.js';
import type { Raster } from '../scan/index.js';

/** The pages of an image file: PNG and JPEG have one, TIFF may have many; each is decoded when asked for. */
export function readImage(path: string): (() => Raster)[] {
  const bytes = readFileSync(path);
  if (isPdf(bytes)) {
    throw new ImageFault('is a PDF, which is not read yet: save its pages as PNG, JPEG or TIFF');
  }
  if (isTiff(bytes)) return tiffPages(bytes);
  const png = hasPngSignature(bytes);
  if (!png && !(bytes[0] === 0xff && bytes[1] === 0xd8)) {
    throw new ImageFault('is none of PNG, JPEG and TIFF');
  }
  return [
    () =>
      sound(() => {
        const { width, height } = imageSize(bytes);
        bound(width, height);
        return png ? fromPng(bytes) : fromJpeg(bytes);
      }),
  ];
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

function fromJpeg(bytes: Uint8Array): Raster {
  const { width, height, data } = jpeg.decode(bytes, {
    useTArray: true,
    maxResolutionInMP: MOST / 1e6,
    maxMemoryUsageInMB: 1500,
    tolerantDecoding: false,
  });
  return { width, height, channels: 4, data };
}

function fromPng(bytes: Uint8Array): Raster {
  const { width, height, data, depth, channels, palette } = decodePng(bytes);
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
