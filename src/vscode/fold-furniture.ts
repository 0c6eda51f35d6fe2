import * as vscode from 'vscode';
import { foldingOf } from '../read/folding.js';
import { activeCable } from './active.js';
import type { Register } from './services.js';

/** Folds away, or shows again, everything that is not the text: banners, labels, page lines. */
export const registerFoldFurniture: Register = (context, services) => {
  const fold = (command: 'editor.fold' | 'editor.unfold') => async (): Promise<void> => {
    const active = await activeCable(services);
    if (!active) return;
    const folds = foldingOf(active.cable.root, { furnitureOnly: true });
    // `up` and one level: only the furniture itself, never the paragraph around it.
    await vscode.commands.executeCommand(command, {
      levels: 1,
      direction: 'up',
      selectionLines: folds.map(({ startLine }) => startLine - 1),
    });
  };
  context.subscriptions.push(
    vscode.commands.registerCommand('cablese.foldFurniture', fold('editor.fold')),
    vscode.commands.registerCommand('cablese.unfoldFurniture', fold('editor.unfold')),
  );
};
