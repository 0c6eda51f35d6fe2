import { hasPngSignature } from 'fast-png';
import { imageSize } from 'image-size';
import { loadPdfium } from '../pdf/load.js';
import { pdfPages } from '../pdf/pdf-pages.js';
import type { Raster } from '../prepare/raster.js';
import { bound, ImageFault, sound } from './fault.js';
import type { ImagePage } from './image-page.js';
import { jpegDecoder } from './jpeg.js';
import { pngRaster } from './png.js';
import { type DecoderProgram, programFor } from './programs.js';
import { isTiff, tiffPages } from './tiff.js';
import { turned } from './turn.js';
import { webpDecoder } from './webp.js';

/**
 * The pages of a file of images: PNG, JPEG and WebP have one, TIFF and PDF may have many. Where a
 * program is needed to decode the file, its bytes are asked for. Throws ImageFault for what is
 * damaged, too large or unknown.
 */
export async function openImage(
  bytes: Uint8Array,
  program: (name: DecoderProgram) => Promise<Uint8Array>,
): Promise<ImagePage[]> {
  const name = programFor(bytes);
  switch (name) {
    case 'pdfium.wasm':
      return pdfPages(await loadPdfium(await program(name)), bytes);
    case 'jpeg.wasm':
      return onePage(bytes, await jpegDecoder(await program(name)));
    case 'webp.wasm':
      return onePage(bytes, await webpDecoder(await program(name)));
    case undefined:
      if (isTiff(bytes)) return tiffPages(bytes).map((decode) => ({ decode }));
      if (hasPngSignature(bytes)) return onePage(bytes, pngRaster);
      throw new ImageFault('is none of PNG, JPEG, WebP, TIFF and PDF');
  }
}

function onePage(bytes: Uint8Array, decode: (bytes: Uint8Array) => Raster): ImagePage[] {
  return [
    {
      decode: () =>
        sound(() => {
          const { width, height, orientation } = imageSize(bytes);
          bound(width, height);
          return turned(decode(bytes), orientation);
        }),
    },
  ];
}
