import { isPdf } from '../pdf/is-pdf.js';

/** A program for WebAssembly that decodes one kind of file: it lies beside the OCR. */
export type DecoderProgram = 'pdfium.wasm' | 'jpeg.wasm' | 'webp.wasm';

/** The program that a file is decoded by, as its first bytes say; undefined where none is needed. */
export function programFor(bytes: Uint8Array): DecoderProgram | undefined {
  if (isPdf(bytes)) return 'pdfium.wasm';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg.wasm';
  return isWebp(bytes) ? 'webp.wasm' : undefined;
}

function isWebp(bytes: Uint8Array): boolean {
  const letters = (from: number): string => String.fromCharCode(...bytes.subarray(from, from + 4));
  return letters(0) === 'RIFF' && letters(8) === 'WEBP';
}
