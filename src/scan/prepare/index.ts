/** Making a page image ready for OCR. */
export { dpiOf, graymap, type Prepared, prepare } from './prepare.js';
export { type Gray, grayOf, type Raster } from './raster.js';
