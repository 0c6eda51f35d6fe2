import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import { cableState, EMPTY, openQueries, type PageState, type PageStatus, pageTextsOf, statesOf } from '../../proof/index.js'; // prettier-ignore
import { isBeside } from '../../proof/keying/beside.js';
import { bytesOf } from './record-file.js';
import { recordUri } from './record-uri.js';
import { type Records, sayFault } from './records.js';

/** How far one cable of the workspace has come. */
export interface Summary {
  uri: vscode.Uri;
  state: PageState;
  pages: readonly PageStatus[];
  openQueries: number;
  /** It has a record. */
  recorded: boolean;
  /** Why its record cannot be used, in words. */
  fault: string | undefined;
}

/** Cables that are read at the same time. */
const AT_ONCE = 64;

/** Milliseconds after which those are shown that are read by then, and again as more are. */
const SOON = 250;

/** How far every cable of the workspace has come; each is read once, and anew when it changes. */
export class Summaries implements vscode.Disposable {
  readonly #records: Records;
  readonly #known = new Map<string, Summary>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  /** One cable, or all of them. */
  readonly onDidChange = this.#changed.event;
  readonly #listening: vscode.Disposable;
  readonly #more = new vscode.EventEmitter<void>();
  /** More of them are read, while not all are. */
  readonly onDidReadMore = this.#more.event;
  #all: Promise<void> | undefined;
  #listed: PromiseLike<unknown> | undefined;
  /** How many are still to be read. */
  #left = 0;

  constructor(records: Records) {
    this.#records = records;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.cable');
    const again = (uri: vscode.Uri): void => void this.#again(uri);
    this.#listening = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(again),
      watcher.onDidChange(again),
      watcher.onDidDelete((uri) => {
        if (this.#known.delete(uri.toString())) this.#changed.fire(undefined);
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith('.cable')) again(uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#all = undefined;
        this.#known.clear();
        this.#changed.fire(undefined);
      }),
      records.onDidChange((record) => {
        again(record.with({ path: record.path.replace(/\.proof\.json$/, '.cable') }));
      }),
    );
  }

  /** All of them, in the order of their paths. */
  async all(): Promise<Summary[]> {
    this.#all ??= this.#readAll();
    await this.#all;
    return this.#inOrder();
  }

  /** Those that are read by now or in a moment, and how many are not yet: see `onDidReadMore`. */
  async soon(): Promise<{ cables: Summary[]; left: number }> {
    this.#all ??= this.#readAll();
    await this.#listed;
    await Promise.race([
      this.#all,
      new Promise<void>((resolve) => setTimeout(() => resolve(), SOON)),
    ]);
    return { cables: this.#inOrder(), left: this.#left };
  }

  #inOrder(): Summary[] {
    return [...this.#known.values()].sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** Forgets what is known of them. */
  forget(): void {
    this.#all = undefined;
    this.#known.clear();
  }

  /** One of them, read if it is not known. */
  async of(cable: vscode.Uri): Promise<Summary | undefined> {
    const known = this.#known.get(cable.toString());
    return known ?? (await this.#read(cable, true));
  }

  async #readAll(): Promise<void> {
    const listing = vscode.workspace.findFiles('**/*.{cable,proof.json}');
    this.#listed = listing.then(undefined, () => undefined);
    const files = await listing;
    const cables = files.filter(({ path }) => path.endsWith('.cable'));
    const records = files.filter(({ path }) => path.endsWith('.json'));
    const recorded = new Set(records.map(String));
    const left = cables.filter(({ path }) => !isBeside(path));
    this.#left = left.length;
    let told = Date.now();
    const work = async (): Promise<void> => {
      for (let uri = left.pop(); uri; uri = left.pop()) {
        const summary = await this.#read(uri, recorded.has(recordUri(uri).toString()));
        if (summary) this.#known.set(uri.toString(), summary);
        this.#left--;
        if (Date.now() - told < SOON) continue;
        told = Date.now();
        this.#more.fire();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    this.#more.fire();
  }

  async #again(cable: vscode.Uri): Promise<void> {
    const key = cable.toString();
    // Before all are asked for nothing is kept: git may have put thousands of files there.
    if (!this.#all) {
      this.#changed.fire(cable);
      return;
    }
    const summary = await this.#read(cable, true);
    if (!summary && !this.#known.has(key)) return;
    if (summary) this.#known.set(key, summary);
    else this.#known.delete(key);
    this.#changed.fire(cable);
  }

  /** Undefined where the cable cannot be read. */
  async #read(uri: vscode.Uri, recorded: boolean): Promise<Summary | undefined> {
    const bytes = await bytesOf(uri);
    if (!bytes || bytes instanceof Error) return undefined;
    const text = new TextDecoder().decode(bytes);
    const file = recorded ? await this.#records.of(uri) : undefined;
    const record = file?.record ?? EMPTY;
    const pages = statesOf(record, pageTextsOf(parseCable(text, {})));
    return {
      uri,
      state: cableState(pages),
      pages,
      openQueries: openQueries(record),
      recorded: file?.bytes !== undefined,
      fault: file?.fault && sayFault(recordUri(uri), file.fault),
    };
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
    this.#more.dispose();
  }
}
