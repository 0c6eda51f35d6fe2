import startWebp from '@jsquash/webp/codec/dec/webp_dec.js';
import type { Raster } from '../prepare/raster.js';
import { ImageFault } from './fault.js';

/** What the program puts pixels into: a browser's class, which Node has not. */
class Pixels {
  constructor(
    readonly data: Uint8ClampedArray,
    readonly width: number,
    readonly height: number,
  ) {}
}

/**
 * Starts libwebp from the bytes of its program for WebAssembly. What it gives decodes a WebP, and
 * throws ImageFault where it is damaged or cut short.
 */
export async function webpDecoder(program: Uint8Array): Promise<(bytes: Uint8Array) => Raster> {
  const own = globalThis as { ImageData?: unknown };
  own.ImageData ??= Pixels;
  const webp = await startWebp({ noInitialRun: true, wasmBinary: program });
  return (bytes) => {
    const image = webp.decode(bytes);
    if (!image) throw new ImageFault('is damaged or cut short');
    return { width: image.width, height: image.height, channels: 4, data: image.data };
  };
}
