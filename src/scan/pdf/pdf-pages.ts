import { ImageFault, sound } from '../images/fault.js';
import type { ImagePage } from '../images/image-page.js';
import type { Raster } from '../prepare/raster.js';
import { type Pdfium, withMemory } from './pdfium.js';
import { sizeOf } from './size.js';
import { textLayer } from './text-layer.js';

/** What PDFium says of a file that it cannot open. */
const [WRONG_PASSWORD, UNKNOWN_SECURITY] = [4, 5];

/** Format of a bitmap with a byte of brightness a pixel. */
const GRAY = 1;

/** Stamps and notes are drawn too, and everything in grey. */
const [ANNOTATIONS, GRAYSCALE] = [0x01, 0x08];

const WHITE = 0xffffffff;

/**
 * The pages of a PDF, each drawn when asked for, at the resolution of the scan in it. The file stays
 * in PDFium's memory until PDFium is let go. Throws ImageFault for a PDF that is damaged or locked.
 */
export function pdfPages(pdfium: Pdfium, bytes: Uint8Array): ImagePage[] {
  return sound(() => {
    const address = pdfium.wasmExports.malloc(bytes.length);
    if (!address)
      throw new ImageFault('is larger than the memory: save its pages in several files');
    pdfium.HEAPU8.set(bytes, address);
    const document = pdfium._FPDF_LoadMemDocument(address, bytes.length, 0);
    const count = document && pdfium._FPDF_GetPageCount(document);
    if (!count) {
      const error = document ? 0 : pdfium._FPDF_GetLastError();
      pdfium.wasmExports.free(address);
      throw new ImageFault(reasonOf(error));
    }
    return Array.from({ length: count }, (_, i) => ({
      decode: () => onPage(pdfium, document, i, (page) => draw(pdfium, page)),
      words: () =>
        onPage(pdfium, document, i, (page) => {
          const size = sizeOf(pdfium, page);
          return { image: undefined, ...size, ...textLayer(pdfium, page, size) };
        }),
    }));
  });
}

function reasonOf(error: number): string {
  if (error === WRONG_PASSWORD) {
    return 'is locked with a password: save a copy without one';
  }
  if (error === UNKNOWN_SECURITY) {
    return 'is locked in a way that is not known here: save a copy that is not';
  }
  return 'is damaged or cut short, or has no page';
}

function onPage<T>(pdfium: Pdfium, document: number, index: number, work: (page: number) => T): T {
  return sound(() => {
    const page = pdfium._FPDF_LoadPage(document, index);
    if (!page) throw new ImageFault(`is damaged at its page ${index + 1}`);
    try {
      return work(page);
    } finally {
      pdfium._FPDF_ClosePage(page);
    }
  });
}

function draw(pdfium: Pdfium, page: number): Raster {
  const { width, height } = sizeOf(pdfium, page);
  return withMemory(pdfium, width * height, (pixels) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GRAY, pixels, width);
    try {
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
      const flags = ANNOTATIONS | GRAYSCALE;
      pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
    } finally {
      pdfium._FPDFBitmap_Destroy(bitmap);
    }
    const data = pdfium.HEAPU8.slice(pixels, pixels + width * height);
    return { width, height, channels: 1, data };
  });
}
