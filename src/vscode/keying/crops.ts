import * as vscode from 'vscode';
import { type Extent, pagesOf } from '../../cable/index.js';
import type { Crop } from '../../protocol/resolver.js';
import { type Alignment, alignTranscript, placeOf } from '../../scan/index.js';
import type { Cable } from '../cables.js';
import { findScan, isInWorkspace } from '../scan/find.js';
import type { PageFiles } from '../scan/page-files.js';
import { type PageImage, readPages, readScan } from '../scan/read.js';

/** Where the words of a transcript stand on its scan, if it has one whose words are known. */
export class Crops {
  readonly #pages: readonly PageImage[];
  readonly #alignment: Alignment;

  private constructor(pages: readonly PageImage[], alignment: Alignment) {
    this.#pages = pages;
    this.#alignment = alignment;
  }

  /**
   * The scan that lies with a cable. Undefined where there is none that can be shown: no words with
   * boxes, images that the editor's browser cannot show, or files outside of the open folder.
   */
  static async of(cable: Cable, files: PageFiles): Promise<Crops | undefined> {
    const { images, words } = await findScan(cable);
    if (!images.length || ![...images, ...words].every(isInWorkspace)) return undefined;
    const { pages } = await readPages(images, files);
    const read = await readScan(pages, words);
    const scan = read.pages.map((page) => page(undefined));
    if (!scan.some(({ words: known }) => known.length > 0)) return undefined;
    return new Crops(pages, alignTranscript(cable.root, pagesOf(cable.root), scan));
  }

  /** The folders that the page must be let read. */
  get folders(): vscode.Uri[] {
    return this.#pages.map(({ uri }) => vscode.Uri.joinPath(uri, '..'));
  }

  /** The place of the scan where a stretch of the transcript stands. */
  at(extent: Extent, webview: vscode.Webview): Crop | undefined {
    const place = placeOf(this.#alignment, extent);
    const page = place && this.#pages[place.page];
    if (!page || page.decode || !place.boxes.length) return undefined;
    const { boxes, exact } = place;
    return { uri: webview.asWebviewUri(page.uri).toString(), boxes, exact };
  }
}
