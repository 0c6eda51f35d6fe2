import * as vscode from 'vscode';
import type { Form } from '../../publish/form.js';
import type { ImportedFile, MadeTranscript } from '../../publish/imports.js';

/** The scheme of what is shown before it is written. */
export const IMPORT = 'cablese-import';

/** A text that is to become a cable. */
export interface Source {
  /** Name of its file, or what it is called without one. */
  name: string;
  text: string;
  /** Its file; undefined for pasted text. */
  file: vscode.Uri | undefined;
  /** The empty cable that it is to go into, if any. */
  into: vscode.TextDocument | undefined;
}

/** An import that was neither accepted nor given up. */
export interface Pending {
  source: Source;
  form: Form;
  /** Whether each paragraph of a pasted text becomes one line. */
  joined: boolean;
  /** What is to be written. */
  result: ImportedFile;
  /** Every document of the source, of which those of `result` were chosen. */
  all: readonly MadeTranscript[];
  /** Where the text as it was is shown. */
  before: vscode.Uri;
  /** Where the transcript is shown. */
  after: vscode.Uri;
}

const GONE = 'This import is over. Import the file again to see it.\n';

/** Read-only documents that show imports before they are written. */
export class Previews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #pending = new Map<string, Pending>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  #made = 0;

  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: vscode.Uri): string {
    const pending = this.of(uri);
    if (!pending) return GONE;
    return uri.toString() === pending.after.toString() ? shown(pending) : pending.source.text;
  }

  /** Keeps an import to be looked at; one of the same source takes the place of the last. */
  add(about: Omit<Pending, 'all' | 'before' | 'after'>): Pending {
    const { source, result } = about;
    const stem = stemOf(source.name);
    const query = String(++this.#made);
    const address = (path: string): vscode.Uri => vscode.Uri.from({ scheme: IMPORT, path, query });
    // Several documents are no cable, and are not checked as one.
    const name = result.made.length > 1 ? `${stem} (documents)` : `${stem}.cable`;
    const pending: Pending = {
      ...about,
      all: result.made,
      before: source.file ?? address(`/before/${source.name}`),
      after: address(`/${name}`),
    };
    this.#pending.set(query, pending);
    return pending;
  }

  /** Reads an import in another way, in the same place. */
  change(pending: Pending, other: Pick<Pending, 'form' | 'joined' | 'result'>): void {
    Object.assign(pending, { ...other, all: other.result.made });
    this.#changed.fire(pending.after);
  }

  /** Takes some of the documents of an import, in the same place. */
  choose(pending: Pending, made: readonly MadeTranscript[]): void {
    pending.result = { ...pending.result, made };
    this.#changed.fire(pending.after);
  }

  /** Forgets an import that was accepted or given up. */
  remove({ after }: Pending): void {
    this.#pending.delete(after.query);
  }

  /** The import in the active tab. */
  active(): Pending | undefined {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (input instanceof vscode.TabInputTextDiff) return this.of(input.modified);
    return input instanceof vscode.TabInputText ? this.of(input.uri) : undefined;
  }

  /** The import that a document shows. */
  of(uri: vscode.Uri): Pending | undefined {
    return uri.scheme === IMPORT ? this.#pending.get(uri.query) : undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** What is shown of an import: the transcript, or all of them, each under the name of its file. */
function shown(pending: Pending): string {
  const { made } = pending.result;
  if (pending.all.length < 2) return made[0]?.text ?? '';
  return made.map((one) => `${titleIn(pending, one)}${one.text}`).join('\n');
}

function titleIn(pending: Pending, made: MadeTranscript): string {
  return `===== ${fileNameOf(pending, made)} =====\n\n`;
}

/** The name of the file that a document is written to. */
export function fileNameOf({ source }: Pending, { behind }: MadeTranscript): string {
  return `${stemOf(source.name)}${behind}.cable`;
}

/** How many lines of the preview stand before the transcript of each document. */
export function linesBefore(pending: Pending): number[] {
  let line = 0;
  return pending.result.made.map((made) => {
    const before = pending.all.length < 2 ? line : line + 2;
    line = before + made.text.split('\n').length;
    return before;
  });
}

/** The name of a file without its ending. */
export function stemOf(name: string): string {
  return name.replace(/(?!^)\.[^.]*$/, '');
}
