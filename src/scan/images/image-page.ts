import type { ScanPage } from '../page.js';
import type { Raster } from '../prepare/raster.js';

/** One page of a file of images. Both throw ImageFault for what is damaged or too large. */
export interface ImagePage {
  /** Decodes the page, afresh each time: it is kept nowhere. */
  decode(): Raster;
  /** The words that the file has for the page, in pixels of what `decode` gives; none for most kinds. */
  words?(): ScanPage;
}
