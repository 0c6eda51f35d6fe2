import { hasPngSignature } from 'fast-png';
import { imageSize } from 'image-size';
import jpeg from 'jpeg-js';
import { isPdf } from '../pdf/is-pdf.js';
import { pdfPages } from '../pdf/pdf-pages.js';
import type { Pdfium } from '../pdf/pdfium.js';
import type { Raster } from '../prepare/raster.js';
import { bound, ImageFault, MOST, sound } from './fault.js';
import type { ImagePage } from './image-page.js';
import { pngRaster } from './png.js';
import { isTiff, tiffPages } from './tiff.js';

/**
 * The pages of a file of images: PNG and JPEG have one, TIFF and PDF may have many. What draws a PDF
 * is asked for only where there is one. Throws ImageFault for what is damaged, too large or unknown.
 */
export async function openImage(
  bytes: Uint8Array,
  pdfium: () => Promise<Pdfium>,
): Promise<ImagePage[]> {
  if (isPdf(bytes)) return pdfPages(await pdfium(), bytes);
  if (isTiff(bytes)) return tiffPages(bytes).map((decode) => ({ decode }));
  const png = hasPngSignature(bytes);
  if (!png && !(bytes[0] === 0xff && bytes[1] === 0xd8)) {
    throw new ImageFault(
      isWebp(bytes)
        ? 'is WebP, which is shown but not read: save it as PNG'
        : 'is none of PNG, JPEG, TIFF and PDF',
    );
  }
  const decode = (): Raster =>
    sound(() => {
      const { width, height } = imageSize(bytes);
      bound(width, height);
      return png ? pngRaster(bytes) : jpegRaster(bytes);
    });
  return [{ decode }];
}

function isWebp(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(8, 12)) === 'WEBP';
}

function jpegRaster(bytes: Uint8Array): Raster {
  const { width, height, data } = jpeg.decode(bytes, {
    useTArray: true,
    maxResolutionInMP: MOST / 1e6,
    maxMemoryUsageInMB: 1500,
    tolerantDecoding: false,
  });
  return { width, height, channels: 4, data };
}
