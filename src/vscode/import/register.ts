import * as vscode from 'vscode';
import type { Register } from '../services.js';
import type { Importing } from './importing.js';
import { IMPORT, type Pending, Previews } from './previews.js';
import type { ImportRequest } from './commands.js';

/** Ways into the editor: files of other forms, and pasted text. Nothing is written before it was seen. */
export const registerImport: Register = (context, { log }) => {
  const previews = new Previews();
  let importing: Promise<Importing> | undefined;
  const load = (): Promise<Importing> =>
    (importing ??= import('../../publish/imports.js').then((imports) => ({
      imports,
      previews,
      log,
    })));
  // The title of a preview gives its address, which need not be in the active tab.
  const pendingOf = (shown: unknown): Pending | undefined =>
    (shown instanceof vscode.Uri ? previews.of(shown) : undefined) ?? previews.active();
  context.subscriptions.push(
    previews,
    vscode.workspace.registerTextDocumentContentProvider(IMPORT, previews),
    vscode.commands.registerCommand(
      'cablese.importCable',
      async (request: ImportRequest | vscode.Uri = {}) => {
        const { importCable } = await import('./commands.js');
        // The explorer gives the file alone.
        const wanted = request instanceof vscode.Uri ? { source: request } : request;
        await importCable(await load(), wanted);
      },
    ),
    vscode.commands.registerCommand('cablese.pasteAsCable', async () => {
      const { pasteAsCable } = await import('./commands.js');
      await pasteAsCable(await load());
    }),
    vscode.commands.registerCommand('cablese.reviewImport', async (shown?: vscode.Uri) => {
      const { review } = await import('./commands.js');
      review(await load(), pendingOf(shown));
    }),
    vscode.commands.registerCommand(
      'cablese.acceptImport',
      async (shown?: vscode.Uri, to?: vscode.Uri) => {
        const { accept } = await import('./commands.js');
        await accept(await load(), pendingOf(shown), to);
      },
    ),
  );
};
