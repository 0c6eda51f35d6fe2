import * as vscode from 'vscode';
import type { ScanPage } from '../../scan/page.js';
import type { Services } from '../services.js';
import { KeptReadings } from './kept-readings.js';
import { languageData, languagesOf } from './languages.js';
import { PageFault } from './page-client.js';
import { PageFiles, programOf } from './page-files.js';
import type { PageImage } from './read.js';

/** What is to be read: pages by their place in the scan. */
export interface ReadRequest {
  document: vscode.TextDocument;
  pages: readonly PageImage[];
  /** The pages that are wanted, in the order in which they are wanted. */
  wanted: readonly number[];
  /** Takes each page as soon as it is read. */
  take: (page: number, words: ScanPage) => void;
}

/**
 * Reads pages with the OCR that comes with Cablese: in a worker, one after the other, with its
 * progress shown, until somebody cancels. What was read before is not read again. Gives whether all
 * was read, and says what could not be.
 */
export async function readHere(
  { document, pages, wanted, take }: ReadRequest,
  context: vscode.ExtensionContext,
  services: Services,
): Promise<boolean> {
  const languages = languagesOf(document);
  const kept = new KeptReadings(context);
  const files = new PageFiles(services.startOcrWorker, context.extensionUri);
  let started = false;
  const start = async (): Promise<void> => {
    if (started) return;
    const [program, data] = await Promise.all([
      programOf(context.extensionUri, 'tesseract.wasm'),
      languageData(document, context.extensionUri),
    ]);
    await files.client.call('start', { program, languages: data });
    started = true;
  };
  const readOne = async (
    { uri, index, name }: PageImage,
    say: (share: number) => void,
  ): Promise<ScanPage> => {
    const key = { content: `${await files.content(uri)}-${languages}`, page: index };
    const before = await kept.get(key);
    if (before) return before;
    await start();
    const words = await files.client.call('read', { page: index, name }, say);
    await kept.keep(uri, key, words).catch((error: unknown) => {
      services.log.warn(`What was read of ${name} could not be kept:`, error);
    });
    return words;
  };

  const options = { location: vscode.ProgressLocation.Notification, cancellable: true };
  try {
    return await vscode.window.withProgress(options, async (progress, token) => {
      // A page that is being read cannot be asked to stop: the worker is ended.
      token.onCancellationRequested(() => {
        files.stop();
      });
      let done = 0;
      for (const [i, page] of wanted.entries()) {
        const image = pages[page]!;
        const where = `Reading page ${page + 1} of the scan (${i + 1} of ${wanted.length})`;
        progress.report({ message: where });
        try {
          const words = await readOne(image, (share) => {
            const now = (100 * (i + share)) / wanted.length;
            progress.report({ message: where, increment: Math.max(0, now - done) });
            done = Math.max(done, now);
          });
          take(page, words);
        } catch (error) {
          if (token.isCancellationRequested) return false;
          if (!(error instanceof PageFault)) throw error;
          void vscode.window.showErrorMessage(`${image.name} ${error.message}.`);
          return false;
        }
      }
      return true;
    });
  } finally {
    files.dispose();
  }
}
