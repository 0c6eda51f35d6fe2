import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DecoderProgram } from '../../src/scan/images/programs.js';
import { ROOT } from '../paths.mjs';

/** The folder in `dist/` that the OCR is in: nothing of it is opened before it is asked for. */
export const OCR_FOLDER = 'ocr';

/** What decodes images, by its name in `dist/ocr/`, and where it comes from. */
export const DECODERS: Record<DecoderProgram, string> = {
  'pdfium.wasm': 'node_modules/@hyzyla/pdfium/dist/pdfium.wasm',
  'jpeg.wasm':
    'node_modules/@cornerstonejs/codec-libjpeg-turbo-8bit/dist/libjpegturbowasm_decode.wasm',
  'webp.wasm': 'node_modules/@jsquash/webp/codec/dec/webp_dec.wasm',
};

/**
 * The programs for WebAssembly and the data for English. Of tesseract the one for processors with
 * SIMD, those of the last ten years: without SIMD a page takes six times as long, and the one for
 * newer processors is no quicker. The data is the quick one: on
 * clean pages it reads as well as the larger one, on speckled ones now better and now worse, and it
 * takes two thirds of the time.
 */
const FILES = {
  'tesseract.wasm': 'node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm',
  'eng.traineddata.gz': 'models/tessdata-fast/eng.traineddata.gz',
  ...DECODERS,
};

/** Puts what the OCR and the decoding of images load beside the bundles. */
export async function writeOcr(): Promise<void> {
  const target = join(ROOT, 'dist', OCR_FOLDER);
  await mkdir(target, { recursive: true });
  for (const [name, source] of Object.entries(FILES)) {
    await copyFile(join(ROOT, source), join(target, name));
  }
  // What an earlier build left.
  for (const name of await readdir(target)) {
    if (!Object.hasOwn(FILES, name)) await rm(join(target, name), { recursive: true });
  }
}
