import { PDFiumModule } from '@hyzyla/pdfium';
import type { Pdfium } from './pdfium.js';

/** Starts PDFium from the bytes of its program for WebAssembly. Nothing is fetched. */
export async function loadPdfium(program: Uint8Array): Promise<Pdfium> {
  const wasmBinary = new Uint8Array(program).buffer;
  // Where the program lies is asked even though it is given.
  const started = await PDFiumModule({ wasmBinary, locateFile: () => '' });
  const pdfium = started as unknown as Pdfium & { _FPDF_InitLibrary(): void };
  pdfium._FPDF_InitLibrary();
  return pdfium;
}
