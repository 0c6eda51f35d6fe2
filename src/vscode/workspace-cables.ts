import * as vscode from 'vscode';
import { isBeside } from '../proof/keying/beside.js';
import { eachAtOnce } from './each-at-once.js';

/** A cable of the workspace, as it stands in its editor or else on the disk. */
export interface FoundCable {
  uri: vscode.Uri;
  text: string;
}

/** A cable as it is saved. */
export interface SavedText {
  text: string;
  /** False where the file is not UTF-8, so that the text is not quite what stands in it. */
  sound: boolean;
}

/** The cables of the workspace in the order of their paths, and the addresses of their records. */
export interface Listing {
  cables: readonly vscode.Uri[];
  records: ReadonlySet<string>;
}

/** Cables that are read at the same time. */
export const AT_ONCE = 64;

/** How much text is remembered, in UTF-16 units. */
const REMEMBERED = 16_000_000;

/**
 * The files of the workspace that are cables: read once for all who ask for them (the
 * tree of cables, the words, the report), and anew when they change.
 */
export class WorkspaceCables implements vscode.Disposable {
  readonly #texts = new Map<string, Promise<SavedText | undefined>>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  /** A cable was put there, changed or taken away; undefined where the open folders changed. */
  readonly onDidChange = this.#changed.event;
  #listing: Promise<Listing> | undefined;
  #watching: vscode.Disposable | undefined;
  #remembered = 0;

  list(): Promise<Listing> {
    this.#watch();
    // Shared while it is made, and no longer: news of a file comes a moment after the file.
    return (this.#listing ??= listed().finally(() => (this.#listing = undefined)));
  }

  /** A cable as it is saved; undefined where it cannot be read. */
  saved(uri: vscode.Uri): Promise<SavedText | undefined> {
    // Nobody says when a file outside the open folders changes.
    if (!vscode.workspace.getWorkspaceFolder(uri)) return readText(uri);
    this.#watch();
    const key = uri.toString();
    const known = this.#texts.get(key);
    if (known) return known;
    const reading = readText(uri);
    this.#texts.set(key, reading);
    void reading.then((saved) => this.#remember(key, reading, saved));
    return reading;
  }

  /**
   * Every cable of the workspace, one after the other. Files that are not UTF-8 are left out: what is
   * not read as it is written cannot be counted, and must not be changed. `anew` reads the files once
   * more, for those who change what stands there.
   */
  async *all({ anew = false } = {}): AsyncGenerator<FoundCable> {
    const open = new Map(vscode.workspace.textDocuments.map((one) => [one.uri.toString(), one]));
    const { cables } = await this.list();
    for (let from = 0; from < cables.length; from += AT_ONCE) {
      const some = cables.slice(from, from + AT_ONCE);
      const texts = new Map<vscode.Uri, string>();
      await eachAtOnce(some, AT_ONCE, async (uri) => {
        const document = open.get(uri.toString());
        const saved = document ?? (await (anew ? readText(uri) : this.saved(uri)));
        if (!saved) return;
        if ('getText' in saved) texts.set(uri, saved.getText());
        else if (saved.sound) texts.set(uri, saved.text);
      });
      for (const uri of some) {
        const text = texts.get(uri);
        if (text !== undefined) yield { uri, text };
      }
    }
  }

  /** Forgets what was read. */
  forget(): void {
    this.#texts.clear();
    this.#remembered = 0;
  }

  #remember(key: string, reading: Promise<unknown>, saved: SavedText | undefined): void {
    if (this.#texts.get(key) !== reading) return;
    // What cannot be read now may be readable the next time.
    if (!saved) this.#texts.delete(key);
    this.#remembered += saved?.text.length ?? 0;
    if (this.#remembered > REMEMBERED) {
      this.#texts.clear();
      this.#remembered = 0;
    }
  }

  #watch(): void {
    if (this.#watching) return;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.cable');
    const changed = (uri: vscode.Uri): void => {
      this.#texts.delete(uri.toString());
      this.#changed.fire(uri);
    };
    this.#watching = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      watcher.onDidChange(changed),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith('.cable')) changed(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.forget();
        this.#changed.fire(undefined);
      }),
    );
  }

  dispose(): void {
    this.#watching?.dispose();
    this.#changed.dispose();
  }
}

async function listed(): Promise<Listing> {
  const files = await vscode.workspace.findFiles('**/*.{cable,proof.json}', '**/node_modules/**');
  const cables = files.filter(({ path }) => path.endsWith('.cable') && !isBeside(path));
  const records = files.filter(({ path }) => path.endsWith('.json')).map(String);
  return { cables: cables.sort((a, b) => (a.path < b.path ? -1 : 1)), records: new Set(records) };
}

async function readText(uri: vscode.Uri): Promise<SavedText | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), sound: true };
    } catch {
      return { text: new TextDecoder().decode(bytes), sound: false };
    }
  } catch {
    return undefined;
  }
}
