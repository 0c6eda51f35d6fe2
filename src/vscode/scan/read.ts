import * as vscode from 'vscode';
import {
  encodingOf, inPixels, matchImages, readWords, type ScanPage, WordsFault,
} from '../../scan/index.js'; // prettier-ignore
import type { Gray } from '../../scan/index.js';
import { nameOf } from '../name-of.js';
import { PageFault } from './page-client.js';
import type { PageFiles } from './page-files.js';

/** A page as a file of words has it, before the size of its image is known. */
type Measured = (image: { width: number; height: number } | undefined) => ScanPage;

/** One page of a scan: an image of its own, or a page of a file that has several. */
export interface PageImage {
  uri: vscode.Uri;
  name: string;
  /** Its index in its file. */
  index: number;
  /** Decodes the page; undefined where the panel's browser can show the file itself. */
  decode: (() => Promise<Gray>) | undefined;
  /** The words that the file itself has for the page; undefined for kinds that have none. */
  own: (() => Promise<ScanPage | undefined>) | undefined;
}

/** The pages of the images of a scan, and a sentence for each that cannot be read. */
export async function readPages(
  images: readonly vscode.Uri[],
  files: PageFiles,
): Promise<{ pages: PageImage[]; faults: string[] }> {
  const pages: PageImage[] = [];
  const faults: string[] = [];
  for (const uri of images) {
    const name = nameOf(uri);
    try {
      if (!/\.(tiff?|pdf)$/i.test(name)) {
        pages.push({ uri, name, index: 0, decode: undefined, own: undefined });
        continue;
      }
      const count = await files.count(uri);
      for (let index = 0; index < count; index++) {
        pages.push({
          uri,
          name: count > 1 ? `${name}#${index + 1}` : name,
          index,
          decode: () => files.image(uri, index),
          own: /\.pdf$/i.test(name) ? () => files.words(uri, index) : undefined,
        });
      }
    } catch (error) {
      faults.push(`${name} ${error instanceof PageFault ? error.message : 'cannot be read'}`);
    }
  }
  return { pages, faults };
}

/** The words of a scan, one entry an image, and a sentence for each file that could not be read. */
export interface ReadScan {
  pages: Measured[];
  faults: string[];
}

/** Largest file of words that is opened, in bytes. */
const LARGEST = 256_000_000;

/** Reads the words that lie beside a scan and matches them to its images. */
export async function readScan(
  images: readonly PageImage[],
  words: readonly vscode.Uri[],
): Promise<ReadScan> {
  const all: { page: ScanPage; measured: Measured }[] = [];
  const faults: string[] = [];
  for (const uri of words) {
    try {
      const { pages, unit } = await readFile(uri);
      for (const page of pages) {
        // A file of one page that names no image is named after it.
        const image = page.image ?? (pages.length === 1 ? nameOf(uri) : undefined);
        all.push({ page: { ...page, image }, measured: (size) => inPixels(page, unit, size) });
      }
    } catch (error) {
      const reason = error instanceof WordsFault ? error.message : 'cannot be read';
      faults.push(`${nameOf(uri)} ${reason}`);
    }
  }
  const matched = matchImages(
    images.map(({ name }) => name),
    all.map(({ page }) => page),
  );
  const pages = images.map(({ name }, i): Measured => {
    const found = all[matched[i] ?? -1];
    const none = { image: name, width: undefined, height: undefined, lines: [], words: [] };
    return found?.measured ?? (() => none);
  });
  return { pages, faults };
}

async function readFile(uri: vscode.Uri): Promise<ReturnType<typeof readWords>> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > LARGEST) throw new WordsFault('is too large to be a file of words');
  const bytes = await vscode.workspace.fs.readFile(uri);
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new WordsFault(`is not what it says it is, ${encodingOf(bytes)}: save it as UTF-8`);
  }
  return readWords(text);
}
