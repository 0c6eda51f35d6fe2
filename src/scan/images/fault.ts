/** Why an image cannot be read: half a sentence that follows the file's name. */
export class ImageFault extends Error {}

/** Longest side in pixels: an A3 sheet at 1,200 dots an inch. */
const LONGEST = 20_000;

/** Most pixels of a page: they are held in memory several times. */
export const MOST = 100_000_000;

/** Throws ImageFault for an image so large that to decode it would fill the memory. */
export function bound(width: number, height: number): void {
  if (!(width > 0 && height > 0)) throw new ImageFault('has no size: it is damaged');
  if (Math.max(width, height) > LONGEST || width * height > MOST) {
    throw new ImageFault(
      `has ${width} by ${height} pixels, more than ${LONGEST} on a side or 100 million: save it smaller`,
    );
  }
}

/** What a decoder throws becomes a sentence. */
export function sound<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (error instanceof ImageFault) throw error;
    throw new ImageFault(`is damaged or cut short (${(error as Error).message})`);
  }
}
