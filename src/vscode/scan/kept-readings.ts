import * as vscode from 'vscode';
import type { ScanPage } from '../../scan/page.js';

/** A page of a file, by the file's content. */
export interface PageKey {
  content: string;
  page: number;
}

/** What a file was when it was read, to know it again without opening it. */
interface Known {
  content: string;
  size: number;
  mtime: number;
}

/** Changes when pages would be read otherwise. */
const VERSION = 1;

/** Most pages that are kept: some tens of megabytes. */
const MOST = 3000;

/** What the OCR read here, kept by the content of the images in the extension's own storage. */
export class KeptReadings {
  readonly #folder: vscode.Uri;
  readonly #state: vscode.Memento;

  constructor({ globalStorageUri, globalState }: vscode.ExtensionContext) {
    this.#folder = vscode.Uri.joinPath(globalStorageUri, 'ocr');
    this.#state = globalState;
  }

  /** What was read of a page of a file, where the file is still what it was then. */
  async of(uri: vscode.Uri, page: number): Promise<ScanPage | undefined> {
    const known = this.#state.get<Known>(stateKey(uri));
    if (!known) return undefined;
    try {
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      if (size !== known.size || mtime !== known.mtime) return undefined;
    } catch {
      return undefined;
    }
    return this.get({ content: known.content, page });
  }

  /** What was read of a page, in whatever file it was. */
  async get(key: PageKey): Promise<ScanPage | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.#place(key));
      return JSON.parse(new TextDecoder('utf-8').decode(bytes)) as ScanPage;
    } catch {
      // Not there, or cut short by a crash: it is read again.
      return undefined;
    }
  }

  /** Keeps what was read of a page; where that fails it is read again the next time. */
  async keep(uri: vscode.Uri, key: PageKey, page: ScanPage): Promise<void> {
    const place = this.#place(key);
    const draft = place.with({ path: `${place.path}.new` });
    await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(JSON.stringify(page)));
    await vscode.workspace.fs.rename(draft, place, { overwrite: true });
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    const known: Known = { content: key.content, size, mtime };
    await this.#state.update(stateKey(uri), known);
    await this.#tidy();
  }

  #place({ content, page }: PageKey): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${content}-${page}-${VERSION}.json`);
  }

  /** Takes away the oldest where there are too many. */
  async #tidy(): Promise<void> {
    const entries = await vscode.workspace.fs.readDirectory(this.#folder);
    if (entries.length <= MOST) return;
    const files = await Promise.all(
      entries.map(async ([name]) => {
        const uri = vscode.Uri.joinPath(this.#folder, name);
        return { uri, mtime: (await vscode.workspace.fs.stat(uri)).mtime };
      }),
    );
    files.sort((a, b) => a.mtime - b.mtime);
    for (const { uri } of files.slice(0, files.length - MOST + 100)) {
      await vscode.workspace.fs.delete(uri);
    }
  }
}

function stateKey(uri: vscode.Uri): string {
  return `scan.content:${uri.toString()}`;
}
