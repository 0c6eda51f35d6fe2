import * as vscode from 'vscode';
import { isHalfMerged, keepBoth, type PageStatus, writeRecord } from '../../proof/index.js';
import { Delays } from '../delays.js';
import { explain } from '../edit.js';
import { CABLE, type Services } from '../services.js';
import { recordUri } from './record-uri.js';
import type { RecordFile } from './record-file.js';
import { type Records, sayFault } from './records.js';

/** Milliseconds of rest of the keys before a page is compared with what was read. */
const REST = 800;

/** Says what a person must know: a page that loses its state by an edit, a record that is broken. */
export class Notices implements vscode.Disposable {
  readonly #services: Services;
  readonly #records: Records;
  readonly #statusesOf: (document: vscode.TextDocument) => Promise<readonly PageStatus[]>;
  readonly #delays = new Delays<string>();
  readonly #listening: vscode.Disposable;
  /** Pages that were said to have lost their state, by cable. */
  readonly #lost = new Map<string, Set<number>>();
  readonly #faults = new Map<string, string>();

  constructor(
    services: Services,
    records: Records,
    statusesOf: (document: vscode.TextDocument) => Promise<readonly PageStatus[]>,
  ) {
    this.#services = services;
    this.#records = records;
    this.#statusesOf = statusesOf;
    const look = (document: vscode.TextDocument | undefined): void => {
      if (document?.languageId !== CABLE || document.isUntitled) return;
      void this.#lookAtRecord(document);
    };
    this.#listening = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => look(editor?.document)),
      records.onDidChange(() => look(vscode.window.activeTextEditor?.document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId !== CABLE || !contentChanges.length) return;
        this.#delays.in(REST, document.uri.toString(), () => void this.#lookAtText(document));
      }),
    );
    look(vscode.window.activeTextEditor?.document);
  }

  /** Says once that an edit took the state of a page away. */
  async #lookAtText(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const said = this.#lost.get(key) ?? new Set<number>();
    this.#lost.set(key, said);
    for (const { number, state, lost } of await this.#statusesOf(document)) {
      if (!lost) said.delete(number);
      else if (!said.has(number)) {
        said.add(number);
        explain(
          `Page ${number} was ${lost.state} by ${lost.by}. Its text has been edited since, so it is ${state} again.`,
        );
      }
    }
  }

  async #lookAtRecord(document: vscode.TextDocument): Promise<void> {
    const uri = recordUri(document.uri);
    const file = await this.#records.of(document.uri);
    const message = file.fault && sayFault(uri, file.fault);
    if (message === this.#faults.get(uri.toString())) return;
    if (!file.fault || message === undefined) {
      this.#faults.delete(uri.toString());
      // What is known already is no news.
      const lost = (await this.#statusesOf(document)).flatMap((s) => (s.lost ? [s.number] : []));
      this.#lost.set(document.uri.toString(), new Set(lost));
      return;
    }
    this.#faults.set(uri.toString(), message);
    await this.#offer(document.uri, file, message);
  }

  async #offer(cable: vscode.Uri, { bytes, fault }: RecordFile, message: string): Promise<void> {
    const text = new TextDecoder().decode(bytes ?? new Uint8Array());
    const open = 'Open at the Line';
    const both = 'Keep Both Versions';
    const choices = [...(isHalfMerged(text) ? [both] : []), ...(bytes ? [open] : [])];
    const answer = await vscode.window.showWarningMessage(message, ...choices);
    if (answer === open) {
      const place = new vscode.Position(Math.max(0, fault!.line - 1), 0);
      await vscode.window.showTextDocument(recordUri(cable), { selection: new vscode.Range(place, place) }); // prettier-ignore
    }
    if (answer === both && bytes) await this.#keepBoth(cable, bytes, text);
  }

  async #keepBoth(cable: vscode.Uri, bytes: Uint8Array, text: string): Promise<void> {
    const uri = recordUri(cable);
    const merged = keepBoth(text);
    if ('fault' in merged) {
      void vscode.window.showWarningMessage(sayFault(uri, merged.fault));
      return;
    }
    const fault = await this.#records.replace(cable, bytes, writeRecord(merged.record));
    if (fault === undefined) explain('The record has all facts of both versions now.');
    else void vscode.window.showWarningMessage(fault);
    this.#services.log.info(`Kept both versions of ${uri.toString()}.`);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#delays.dispose();
  }
}
