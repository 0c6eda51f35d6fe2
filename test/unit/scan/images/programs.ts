import { readFileSync } from 'node:fs';
import { DECODERS } from '../../../../scripts/build/ocr.mjs';
import type { DecoderProgram } from '../../../../src/scan/images/programs.js';

/** Where the program for a kind of file lies in the packages. */
export function programUrl(name: DecoderProgram): URL {
  return new URL(`../../../../${DECODERS[name]}`, import.meta.url);
}

/** The program for a kind of file. */
export function programOf(name: DecoderProgram): Promise<Uint8Array> {
  return Promise.resolve(readFileSync(programUrl(name)));
}
