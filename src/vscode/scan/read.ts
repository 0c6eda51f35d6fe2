import * as vscode from 'vscode';
import {
  encodingOf, inPixels, matchImages, readWords, type ScanPage, WordsFault,
} from '../../scan/index.js'; // prettier-ignore
import type { FoundScan } from './find.js';

/** A page as a file of words has it, before the size of its image is known. */
type Measured = (image: { width: number; height: number } | undefined) => ScanPage;

/** The words of a scan, one entry an image, and a sentence for each file that could not be read. */
export interface ReadScan {
  pages: Measured[];
  faults: string[];
}

/** Largest file of words that is opened, in bytes. */
const LARGEST = 256_000_000;

/** Reads the words that lie beside a scan and matches them to its images. */
export async function readScan({ images, words }: FoundScan): Promise<ReadScan> {
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
    images.map(nameOf),
    all.map(({ page }) => page),
  );
  const pages = images.map((uri, i): Measured => {
    const found = all[matched[i] ?? -1];
    const none = { image: nameOf(uri), width: undefined, height: undefined, lines: [], words: [] };
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

export function nameOf(uri: vscode.Uri): string {
  return uri.path.replace(/^.*\//, '');
}
