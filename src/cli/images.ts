import { readFileSync } from 'node:fs';
import { decode as decodePng, hasPngSignature } from 'fast-png';
import { imageSize } from 'image-size';
import jpeg from 'jpeg-js';
import * as tiff from 'utif2';
import type { Raster } from '../scan/index.js';

/** Why an image cannot be read: half a sentence that follows the file's name. */
export class ImageFault extends Error {}

/** Longest side in pixels: an A3 sheet at 1,200 dots an inch. */
const LONGEST = 20_000;

/** Most pixels of a page: they are held in memory several times. */
const MOST = 100_000_000;

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

function isTiff(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  return start === '49492a00' || start === '4d4d002a';
}

/** Throws ImageFault for an image so large that to decode it would fill the memory. */
function bound(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw new ImageFault('has no size: it is damaged');
  if (Math.max(width, height) > LONGEST || width * height > MOST) {
    throw new ImageFault(
      `has ${width} by ${height} pixels, more than ${LONGEST} on a side or 100 million: save it smaller`,
    );
  }
}

/** What a decoder throws becomes a sentence. */
function sound<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (error instanceof ImageFault) throw error;
    throw new ImageFault(`is damaged or cut short (${(error as Error).message})`);
  }
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
  const { width, height, data, depth = 8, channels = 1, palette } = decodePng(bytes);
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
      ([red = 0, green = 0, blue = 0]) => (red * 77 + green * 150 + blue * 29) >> 8,
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

function tiffPages(bytes: Buffer): (() => Raster)[] {
  const buffer = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.length,
  ) as ArrayBuffer;
  const pages = sound(() => tiff.decode(buffer));
  if (!pages.length) throw new ImageFault('has no page: it is damaged or cut short');
  return pages.map(
    (page) => () =>
      sound(() => {
        const tag = (name: string): number => Number((page[name] as number[] | undefined)?.[0]);
        bound(tag('t256'), tag('t257'));
        tiff.decodeImage(buffer, page);
        const data = tiff.toRGBA8(page);
        const { width, height } = page;
        if (data.length < width * height * 4) throw new ImageFault('is cut short');
        return { width, height, channels: 4, data };
      }),
  );
}
