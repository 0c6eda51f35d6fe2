import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import { cableState, EMPTY, openQueries, type PageState, type PageStatus, pageTextsOf, statesOf } from '../../proof/index.js'; // prettier-ignore
import { eachAtOnce } from '../each-at-once.js';
import { AT_ONCE, type WorkspaceCables } from '../workspace-cables.js';
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

/** Milliseconds after which those are shown that are read by then, and again as more are. */
const SOON = 250;

/** How far every cable of the workspace has come; each is read once, and anew when it changes. */
export class Summaries implements vscode.Disposable {
  readonly #files: WorkspaceCables;
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

  constructor(files: WorkspaceCables, records: Records) {
    this.#files = files;
    this.#records = records;
    const again = (uri: vscode.Uri): void => void this.#again(uri);
    this.#listening = vscode.Disposable.from(
      files.onDidChange((uri) => {
        if (uri) {
          again(uri);
          return;
        }
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
    this.#files.forget();
    this.#all = undefined;
    this.#known.clear();
  }

  /** One of them, read if it is not known. */
  async of(cable: vscode.Uri): Promise<Summary | undefined> {
    const known = this.#known.get(cable.toString());
    return known ?? (await this.#read(cable, true));
  }

  async #readAll(): Promise<void> {
    const listing = this.#files.list();
    this.#listed = listing.then(undefined, () => undefined);
    const { cables, records } = await listing;
    this.#left = cables.length;
    let told = Date.now();
    await eachAtOnce(cables, AT_ONCE, async (uri) => {
      const summary = await this.#read(uri, records.has(recordUri(uri).toString()));
      if (summary) this.#known.set(uri.toString(), summary);
      this.#left--;
      if (Date.now() - told < SOON) return;
      told = Date.now();
      this.#more.fire();
    });
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
    const saved = await this.#files.saved(uri);
    if (!saved) return undefined;
    const file = recorded ? await this.#records.of(uri) : undefined;
    const record = file?.record ?? EMPTY;
    const pages = statesOf(record, pageTextsOf(parseCable(saved.text, {})));
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
