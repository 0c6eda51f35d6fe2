import * as vscode from 'vscode';
import { imageSize } from 'image-size';
import { pagesOf } from '../../cable/index.js';
import { alignerOf, type Alignment, type Boxes, boxesOf, type ScanPage } from '../../scan/index.js';
import type { ReadCable } from '../cables.js';
import type { Services } from '../services.js';
import { Belongings } from './belonging.js';
import { chosenScan } from './chosen.js';
import { findScan } from './find.js';
import { KeptReadings } from './kept-readings.js';
import { mayLeave } from './outside.js';
import { PageFiles } from './page-files.js';
import { type PageImage, readPages, readScan } from './read.js';

/**
 * Where the words of a cable stand on its scan, by the same files as in the panel; undefined where it
 * has no scan, or none whose words are known.
 */
export async function scanBoxes(
  cable: ReadCable,
  context: vscode.ExtensionContext,
  services: Services,
): Promise<Boxes | undefined> {
  const files = new PageFiles(services.startPageWorker, context.extensionUri);
  try {
    const found = await alignedScan(cable, files, context, services);
    return found && boxesOf(found.alignment);
  } finally {
    files.dispose();
  }
}

/** The pages of a cable's scan, and where its words stand on them. */
export interface AlignedScan {
  pages: readonly PageImage[];
  alignment: Alignment;
}

/** The scan of a cable as the panel finds it; undefined where there is none, or its words are not known. */
export async function alignedScan(
  cable: ReadCable,
  files: PageFiles,
  context: vscode.ExtensionContext,
  { log }: Services,
): Promise<AlignedScan | undefined> {
  const { uri } = cable.document;
  const memento = context.workspaceState;
  const chosen = await chosenScan(memento, uri);
  const scan = chosen?.images.length ? chosen : await findScan(cable);
  if (!scan.images.length || !(await mayLeave(memento, uri, scan))) return undefined;
  const { pages, faults } = await readPages(scan.images, files);
  const read = await readScan(pages, scan.words);
  for (const fault of [...faults, ...read.faults]) log.warn(`Scan: ${fault}`);
  const kept = new KeptReadings(context);
  const words: ScanPage[] = [];
  for (const [index, page] of pages.entries())
    words.push((await kept.of(page.uri, page.index)) ?? (await wordsOf(page, read.pages[index]!)));
  if (!words.some((page) => page.words.length)) return undefined;
  const belongs = new Belongings(memento, uri).of(pages.map(({ name }) => name));
  return { pages, alignment: alignerOf(words, belongs)(cable.root, pagesOf(cable.root)) };
}

/** The words that lie beside a page, in pixels of its image; else those of the file itself. */
async function wordsOf(
  image: PageImage,
  measured: (size: { width: number; height: number } | undefined) => ScanPage,
): Promise<ScanPage> {
  const beside = measured(undefined);
  if (beside.words.length) return image.decode ? beside : measured(await sizeOf(image.uri));
  return (await image.own?.().catch(() => undefined)) ?? beside;
}

async function sizeOf(uri: vscode.Uri): Promise<{ width: number; height: number } | undefined> {
  try {
    const { width, height } = imageSize(await vscode.workspace.fs.readFile(uri));
    return { width, height };
  } catch {
    // The words have a size of their own, or that of a usual scan.
    return undefined;
  }
}
