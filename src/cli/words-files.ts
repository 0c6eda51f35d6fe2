import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { imageSize } from 'image-size';
import {
  encodingOf,
  inPixels,
  LONGEST,
  readWords,
  type ScanPage,
  WordsFault,
} from '../scan/index.js';
import { type Fault, reasonOf } from './files.js';

/** The pages of a scan, and what could not be read of it. */
export interface ScanFiles {
  pages: ScanPage[];
  faults: Fault[];
}

/** Reads files of words in their order, one page after the other. What cannot be read is a fault. */
export function readWordFiles(paths: readonly string[], cwd: string): ScanFiles {
  const pages: ScanPage[] = [];
  const faults: Fault[] = [];
  for (const path of paths) {
    try {
      pages.push(...readWordFile(resolve(cwd, path)));
    } catch (error) {
      const message = error instanceof WordsFault ? error.message : reasonOf(error as Error);
      faults.push({ path, message });
    }
  }
  return { pages, faults };
}

function readWordFile(path: string): ScanPage[] {
  // A letter takes up to four bytes; what is larger than that is not even opened.
  if (statSync(path).size > 4 * LONGEST) throw new WordsFault('is too large to be a file of words');
  const bytes = readFileSync(path);
  const { pages, unit } = readWords(decode(bytes));
  return pages.map((page) =>
    inPixels(page, unit, unit === 'pixel' ? undefined : sizeOf(page, path)),
  );
}

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    const reason =
      error instanceof RangeError
        ? `is in the encoding ${encoding}, which is not known here`
        : `is not what it says it is, ${encoding}`;
    throw new WordsFault(`${reason}: save it as UTF-8`);
  }
}

/** The size of the image that a page was measured on, where it lies beside the file of words. */
function sizeOf(page: ScanPage, path: string): { width: number; height: number } | undefined {
  if (page.image === undefined) return undefined;
  const image = join(dirname(path), basename(page.image.replaceAll('\\', '/')));
  if (!existsSync(image)) return undefined;
  try {
    const { width, height } = imageSize(readFileSync(image));
    return { width, height };
  } catch {
    return undefined;
  }
}
