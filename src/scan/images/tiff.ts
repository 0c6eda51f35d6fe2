import tiff from 'utif2';
import type { Raster } from '../prepare/raster.js';
import { bound, ImageFault, sound } from './fault.js';

/** Whether a file is a TIFF, as its first bytes say. */
export function isTiff([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0x49 && b === 0x49 && c === 42 && d === 0) ||
    (a === 0x4d && b === 0x4d && c === 0 && d === 42)
  );
}

/**
 * The pages of a TIFF, each decoded when asked for: CCITT G3 and G4, LZW, Deflate, PackBits, JPEG.
 * Throws ImageFault, at once or when asked, for what is damaged, cut short or too large.
 */
export function tiffPages(bytes: Uint8Array): (() => Raster)[] {
  const buffer = bytes.slice().buffer;
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
