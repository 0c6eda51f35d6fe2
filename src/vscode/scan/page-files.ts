import * as vscode from 'vscode';
import { programFor } from '../../scan/images/programs.js';
import type { ScanPage } from '../../scan/page.js';
import type { Gray } from '../../scan/prepare/raster.js';
import type { StartPageWorker } from '../../scan/reader/page-worker.js';
import { PageClient, PageFault } from './page-client.js';

/** Largest file of images that is opened, in bytes. */
const LARGEST = 400_000_000;

/** The files of images of one scan, decoded in a worker. One of them is open at a time. */
export class PageFiles implements vscode.Disposable {
  readonly client: PageClient;
  readonly #extension: vscode.Uri;
  #open: { uri: string; pages: Promise<number> } | undefined;
  /** The content of the file that is open, as a name for what was read from it. */
  #content = '';

  constructor(start: StartPageWorker, extension: vscode.Uri) {
    this.client = new PageClient(start);
    this.#extension = extension;
  }

  /** How many pages a file has. Like the others it throws PageFault where the file is of no use. */
  count(uri: vscode.Uri): Promise<number> {
    const name = uri.toString();
    if (this.#open?.uri !== name) {
      const pages = this.#opened(uri);
      this.#open = { uri: name, pages };
      // What could not be opened is tried again the next time.
      pages.catch(() => {
        if (this.#open?.pages === pages) this.#open = undefined;
      });
    }
    return this.#open.pages;
  }

  async image(uri: vscode.Uri, page: number): Promise<Gray> {
    await this.count(uri);
    return this.client.call('image', { page });
  }

  /** The words that the file itself has for a page. */
  async words(uri: vscode.Uri, page: number): Promise<ScanPage | undefined> {
    await this.count(uri);
    return this.client.call('words', { page });
  }

  /** A name for the content of a file, the same wherever it lies (SHA-256). */
  async content(uri: vscode.Uri): Promise<string> {
    await this.count(uri);
    return this.#content;
  }

  /** Ends what is being done; the next call begins afresh. */
  stop(): void {
    this.#open = undefined;
    this.client.stop();
  }

  dispose(): void {
    this.client.dispose();
  }

  async #opened(uri: vscode.Uri): Promise<number> {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST) throw new PageFault('is over 400 MB: save its pages in several files');
    const bytes = await vscode.workspace.fs.readFile(uri);
    this.#content = hex(await crypto.subtle.digest('SHA-256', bytes));
    const name = programFor(bytes);
    const program = name && (await programOf(this.#extension, name));
    return this.client.call('open', { bytes, program });
  }
}

/** A program or data that comes with the extension, for pages. */
export function programOf(extension: vscode.Uri, name: string): Thenable<Uint8Array> {
  return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'ocr', name));
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
