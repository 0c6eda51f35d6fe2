import startJpeg from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs';
import type { Raster } from '../prepare/raster.js';
import { ImageFault } from './fault.js';

/**
 * Starts libjpeg-turbo from the bytes of its program for WebAssembly: seven times as quick as a
 * decoder in JavaScript, and grey stays grey. What it gives decodes a JPEG, and throws ImageFault
 * where it is damaged or cut short.
 */
export async function jpegDecoder(program: Uint8Array): Promise<(bytes: Uint8Array) => Raster> {
  const turbo = await startJpeg({ wasmBinary: program });
  return (bytes) => {
    const decoder = new turbo.JPEGDecoder();
    try {
      decoder.getEncodedBuffer(bytes.length).set(bytes);
      decoder.decode();
      const { width, height, componentCount } = decoder.getFrameInfo();
      const pixels = decoder.getDecodedBuffer();
      if (componentCount === 4) return { width, height, channels: 1, data: fromInks(pixels) };
      // A copy: the memory is the decoder's.
      const data = pixels.slice();
      return { width, height, channels: componentCount as Raster['channels'], data };
    } catch (error) {
      // What the program throws is an address in its memory.
      throw typeof error === 'number' ? new ImageFault('is damaged or cut short') : error;
    } finally {
      decoder.delete();
    }
  };
}

/**
 * The brightness of pixels in the four inks of printers, as programs write them in JPEG: 255 for no
 * ink (Adobe Technical Note 5116).
 */
export function fromInks(pixels: Uint8Array): Uint8Array {
  const gray = new Uint8Array(pixels.length / 4);
  for (let i = 0, j = 0; i < gray.length; i++, j += 4) {
    const colour = (pixels[j]! * 77 + pixels[j + 1]! * 150 + pixels[j + 2]! * 29) >> 8;
    gray[i] = (colour * pixels[j + 3]!) / 255;
  }
  return gray;
}
