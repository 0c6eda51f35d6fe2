import * as vscode from 'vscode';
import type { Extent } from '../../cable/index.js';
import type { Crop, ToResolver } from '../../protocol/resolver.js';
import { placeOf } from '../../scan/index.js';
import type { Cable } from '../cables.js';
import { type AlignedScan, alignedScan } from '../scan/boxes.js';
import { PageFiles } from '../scan/page-files.js';
import type { Services } from '../services.js';

/** Where the words of a transcript stand on its scan, if it has one whose words are known. */
export class Crops implements vscode.Disposable {
  readonly #scan: AlignedScan;
  readonly #files: PageFiles;

  private constructor(scan: AlignedScan, files: PageFiles) {
    this.#scan = scan;
    this.#files = files;
  }

  /** The scan of a cable; undefined where there is none, or no words with boxes are known. */
  static async of(
    cable: Cable,
    context: vscode.ExtensionContext,
    services: Services,
  ): Promise<Crops | undefined> {
    const files = new PageFiles(services.startPageWorker, context.extensionUri);
    let crops: Crops | undefined;
    try {
      const scan = await alignedScan(cable, files, context, services);
      crops = scan && new Crops(scan, files);
    } finally {
      if (!crops) files.dispose();
    }
    return crops;
  }

  /** The folders that the page must be let read. */
  get folders(): vscode.Uri[] {
    return this.#scan.pages.map(({ uri }) => vscode.Uri.joinPath(uri, '..'));
  }

  /** The place of the scan where a stretch of the transcript stands. */
  at(extent: Extent, webview: vscode.Webview): Crop | undefined {
    const place = placeOf(this.#scan.alignment, extent);
    const page = place && this.#scan.pages[place.page];
    if (!page || !place.boxes.length) return undefined;
    const uri = page.decode ? '' : webview.asWebviewUri(page.uri).toString();
    return { page: place.page, uri, boxes: place.boxes, exact: place.exact };
  }

  /** The image of a page that the browser cannot show itself; undefined where there is no such page. */
  async image(page: number): Promise<ToResolver | undefined> {
    const image = await this.#scan.pages[page]?.decode?.();
    if (!image) return undefined;
    const { width, height, data: gray } = image;
    return { type: 'image', page, width, height, gray };
  }

  dispose(): void {
    this.#files.dispose();
  }
}
