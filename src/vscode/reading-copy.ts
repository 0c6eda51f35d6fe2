import * as vscode from 'vscode';
import type { ReadingCopy } from '../ellipsis/index.js';
import { activeCable } from './active.js';
import { Delays } from './delays.js';
import { isAboutEllipsis } from './ellipsis-settings.js';
import { followCarets } from './reading-copy-carets.js';
import { CABLE, type Register, type Services } from './services.js';

/** The scheme of reading copies; the query is the address of the cable. */
export const READING = 'cablese-reading';

/** Milliseconds of rest after a keystroke before the copy is made anew. */
const REST = 200;

/** A reading copy with the version of the cable that it was made of. */
export interface MadeCopy extends ReadingCopy {
  version: number;
}

/** The reading copy: a read-only document beside the transcript, which follows it as one types. */
export const registerReadingCopy: Register = (context, services) => {
  const copies = new Map<string, MadeCopy>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const delays = new Delays<string>();
  const renew = (cable: vscode.TextDocument): void => {
    const uri = copyOf(cable.uri);
    if (!copies.has(uri.toString())) return;
    delays.in(REST, uri.toString(), () => {
      changed.fire(uri);
    });
  };
  context.subscriptions.push(
    changed,
    delays,
    vscode.workspace.registerTextDocumentContentProvider(READING, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        const document = await vscode.workspace.openTextDocument(cableOf(uri));
        const copy = await makeCopy(services, document);
        copies.set(uri.toString(), copy);
        // What was typed while the copy was made.
        if (document.version !== copy.version) renew(document);
        return copy.text;
      },
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId === CABLE && contentChanges.length) renew(document);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (isAboutEllipsis(event)) vscode.workspace.textDocuments.forEach(renew);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // Who opens a copy again at once has the new one before the old one is said to be closed.
      if (uri.scheme === READING && !isOpen(uri)) copies.delete(uri.toString());
    }),
    vscode.commands.registerCommand('cablese.openReadingCopy', async () => {
      const active = await activeCable(services);
      if (!active) return;
      const uri = copyOf(active.editor.document.uri);
      await vscode.window.showTextDocument(uri, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: false,
      });
    }),
    followCarets({
      otherOf(uri) {
        const isCopy = uri.scheme === READING;
        const [other, own] = isCopy ? [cableOf(uri), uri] : [copyOf(uri), copyOf(uri)];
        const copy = copies.get(own.toString());
        return copy && { other: other.toString(), copy, isCopy };
      },
      load: () => services.omissions.load(),
    }),
  );
};

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((one) => one.uri.toString() === uri.toString());
}

async function makeCopy(
  { cables, omissions }: Services,
  document: vscode.TextDocument,
): Promise<MadeCopy> {
  const cable = await cables.of(document);
  const [shown, { readingCopy }] = await Promise.all([omissions.of(cable), omissions.load()]);
  return { ...readingCopy(cable.root, shown), version: cable.version };
}

/** The address of the reading copy of a cable, by whose name its tab is called. */
export function copyOf(cable: vscode.Uri): vscode.Uri {
  const name = cable.path.replace(/^.*\//, '').replace(/\.cable$/, '');
  return vscode.Uri.from({
    scheme: READING,
    path: `/${name} (reading copy)`,
    query: cable.toString(),
  });
}

/** The address of the cable that a reading copy was made of. */
export function cableOf(copy: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(copy.query, true);
}
