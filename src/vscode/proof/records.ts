import * as vscode from 'vscode';
import { EMPTY, type ProofRecord, type RecordFault, writeRecord } from '../../proof/index.js';
import type { Services } from '../services.js';
import type { Written } from '../node-host.js';
import { nameOf } from '../name-of.js';
import { bytesOf, type RecordFile, readRecordFile } from './record-file.js';
import { isFile, recordUri } from './record-uri.js';

/** What a change makes of a record, or why it refuses to. */
export type Change = (record: ProofRecord) => { record: ProofRecord } | { refusal: string };

/** How often a change is made anew for a file that others write to. */
const TRIES = 5;

/** The records beside the cables: read once, written one after the other. */
export class Records implements vscode.Disposable {
  readonly #node: Services['node'];
  readonly #known = new Map<string, Promise<RecordFile>>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*.proof.json');
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  /** The record at an address has changed. */
  readonly onDidChange = this.#changed.event;
  #writing: Promise<unknown> = Promise.resolve();

  constructor({ node }: Services) {
    this.#node = node;
    const forget = (uri: vscode.Uri): void => this.#forget(uri);
    this.#watcher.onDidCreate(forget);
    this.#watcher.onDidChange(forget);
    this.#watcher.onDidDelete(forget);
  }

  /** The record of a cable. Never rejects. */
  async of(cable: vscode.Uri): Promise<RecordFile> {
    if (!isFile(cable)) return { record: EMPTY, bytes: undefined, fault: undefined };
    const uri = recordUri(cable);
    // Nobody says when a file outside the open folders changes.
    if (!vscode.workspace.getWorkspaceFolder(uri)) return readRecordFile(uri);
    const key = uri.toString();
    const known = this.#known.get(key) ?? readRecordFile(uri);
    this.#known.set(key, known);
    return known;
  }

  /**
   * Changes the record of a cable, which is read directly before. Gives why it did not, in words; a
   * record that cannot be used, or that others keep writing to, is left alone.
   */
  change(cable: vscode.Uri, change: Change): Promise<string | undefined> {
    const uri = recordUri(cable);
    const done = this.#writing.then(() => this.#change(uri, change));
    this.#writing = done.catch(() => undefined);
    return done;
  }

  /** Puts a text in the place of a record that nobody changed since it was read. */
  async replace(cable: vscode.Uri, before: Uint8Array, text: string): Promise<string | undefined> {
    const uri = recordUri(cable);
    const written = await this.#write(uri, before, text);
    this.#forget(uri);
    if (written === 'written') return undefined;
    return `${nameOf(uri)} ${written === 'changed' ? 'changed meanwhile: try again' : written.fault}.`; // prettier-ignore
  }

  async #change(uri: vscode.Uri, change: Change): Promise<string | undefined> {
    for (let left = TRIES; left > 0; left--) {
      const { record, bytes, fault } = await readRecordFile(uri);
      if (fault) return sayFault(uri, fault);
      const changed = change(record);
      if ('refusal' in changed) return changed.refusal;
      if (changed.record === record) return undefined;
      const written = await this.#write(uri, bytes, writeRecord(changed.record));
      this.#forget(uri);
      if (written === 'written') return undefined;
      if (written !== 'changed') return `${nameOf(uri)} ${written.fault}.`;
    }
    return `Others keep writing to ${nameOf(uri)}: try again.`;
  }

  async #write(uri: vscode.Uri, before: Uint8Array | undefined, text: string): Promise<Written> {
    if (uri.scheme === 'file' && this.#node) return this.#node.writeRecord(uri.fsPath, before, text);
    const now = await bytesOf(uri);
    if (now instanceof Error || !same(now, before)) return 'changed';
    try {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return 'written';
    } catch (error) {
      return { fault: `was not written: ${(error as Error).message}` };
    }
  } // prettier-ignore

  #forget(uri: vscode.Uri): void {
    this.#known.delete(uri.toString());
    this.#changed.fire(uri);
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#changed.dispose();
  }
}

/** `moscow.proof.json, line 4, has two versions …: it is left as it is.` */
export function sayFault(uri: vscode.Uri, { line, message }: RecordFault): string {
  const place = line ? `${nameOf(uri)}, line ${line},` : nameOf(uri);
  return `${place} ${message}. It is left as it is.`;
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
