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
  // A copy of its own: the bytes may be part of a larger buffer.
  const buffer = new Uint8Array(bytes).buffer;
  countPages(new DataView(buffer));
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

/** Most pages of one file: a volume. */
const MOST_PAGES = 5000;

/** Throws ImageFault where the pages lead back to one before: the decoder would follow them for ever. */
function countPages(view: DataView): void {
  const little = view.getUint8(0) === 0x49;
  const seen = new Set<number>();
  let at = view.byteLength >= 8 ? view.getUint32(4, little) : 0;
  while (at > 0 && at + 2 <= view.byteLength) {
    if (seen.has(at) || seen.size >= MOST_PAGES) {
      throw new ImageFault(`is damaged: its pages do not end, or are over ${MOST_PAGES}`);
    }
    seen.add(at);
    const next = at + 2 + 12 * view.getUint16(at, little);
    at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
  }
}
