// Reading page images, with the OCR and the decoders: loaded when it is asked for, from a bundle of its
// own. Others import its types only.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { ImageFault } from '../scan/images/fault.js';
import { openImage } from '../scan/images/open.js';
import type { ScanPage } from '../scan/index.js';
import { OPTIMISE_LATE } from '../scan/ocr/optimise-late.js';
import { OcrFault, OcrReader } from '../scan/ocr/reader.js';
import { type Fault, reasonOf } from './files.js';
import { readLanguages } from './ocr-languages.js';

/** What the OCR is to do, and where its program and its data are. */
export interface OcrRequest {
  cwd: string;
  /** Where the programs and the data that come with Cablese are. */
  folder: URL;
  /** Names of languages, joined by `+`. */
  languages: string;
  /** A folder with data of more languages; undefined for none. */
  data: string | undefined;
  /** Hears which page comes next. */
  progress: (page: string) => void;
}

/**
 * Reads the pages of images, one after the other; nothing leaves the machine. What cannot be read is
 * a fault. A page of a PDF that has its own text is not read again.
 */
export async function readImages(
  paths: readonly string[],
  { cwd, folder, languages, data, progress }: OcrRequest,
): Promise<{ pages: ScanPage[]; faults: Fault[] }> {
  const pages: ScanPage[] = [];
  const faults: Fault[] = [];
  const known = readLanguages(languages, folder, data && resolve(cwd, data));
  if ('message' in known) return { pages, faults: [known] };
  setFlagsFromString(OPTIMISE_LATE);
  const program = (name: string): Uint8Array => readFileSync(new URL(name, folder));
  let started: OcrReader | undefined;
  for (const path of paths) {
    try {
      const bytes = readFileSync(resolve(cwd, path));
      // Of each PDF its own: what is let go with it is the memory that the file took.
      const images = await openImage(bytes, (name) => Promise.resolve(program(name)));
      for (const [i, image] of images.entries()) {
        const name = images.length > 1 ? `${basename(path)}#${i + 1}` : basename(path);
        const own = image.words?.();
        if (own?.words.length) {
          pages.push({ ...own, image: name });
          continue;
        }
        progress(name);
        started ??= await OcrReader.start(program('tesseract.wasm'), known);
        pages.push(started.read(image.decode(), name));
      }
    } catch (error) {
      const isOurs = error instanceof ImageFault || error instanceof OcrFault;
      faults.push({ path, message: isOurs ? error.message : reasonOf(error as Error) });
    }
  }
  started?.end();
  return { pages, faults };
}
