import * as vscode from 'vscode';
import { CABLE, type Register, SELECTOR } from '../services.js';
import type { WordNode } from './words-view.js';
import type { Words } from './words.js';

/** The words of the workspace: their list, what is unlike them, and corrections everywhere. */
export const registerWords: Register = (context, services) => {
  let loading: Promise<Words> | undefined;
  const words = (): Promise<Words> =>
    (loading ??= import('./words.js').then(({ Words }) => {
      const made = new Words(services);
      context.subscriptions.push(made);
      return made;
    }));
  const command = (name: string, call: (all: Words, node?: WordNode | string) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(name, async (node?: WordNode | string) => {
      try {
        await call(await words(), node);
      } catch (error) {
        void vscode.window.showErrorMessage((error as Error).message);
      }
    }); // prettier-ignore
  // A project that has a list wants to be told; all others are told when they ask for the words.
  let looked = false;
  const look = async (document: vscode.TextDocument | undefined): Promise<void> => {
    if (looked || document?.languageId !== CABLE) return;
    looked = true;
    const [list] = await vscode.workspace.findFiles('.cablese/words.txt', undefined, 1);
    if (list) await words();
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/.cablese/words.txt');
  const renew = (): void => void words().then((all) => all.recount());
  context.subscriptions.push(
    command('cablese.showWords', (all) => all.show()),
    command('cablese.correctEverywhere', (all, node) => all.correct(node)),
    command('cablese.addToWordList', (all, node) => all.accept(node)),
    watcher,
    watcher.onDidCreate(renew),
    watcher.onDidChange(renew),
    watcher.onDidDelete(renew),
    vscode.window.onDidChangeActiveTextEditor((editor) => void look(editor?.document)),
    vscode.languages.registerCodeActionsProvider(
      SELECTOR,
      { provideCodeActions: (document, _range, { diagnostics }) => quickFixes(document, diagnostics) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  ); // prettier-ignore
  void look(vscode.window.activeTextEditor?.document);
};

/** What can be done about a word that is unlike the others. */
function quickFixes(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  return diagnostics
    .filter(({ source }) => source === 'Cablese words')
    .flatMap((hint) => {
      const word = document.getText(hint.range);
      const meant = /perhaps "([^"]+)"/.exec(hint.message)?.[1];
      const fix = (title: string): vscode.CodeAction => {
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
        action.diagnostics = [hint];
        return action;
      };
      const change = fix(`Change to "${meant ?? ''}"`);
      change.edit = new vscode.WorkspaceEdit();
      change.edit.replace(document.uri, hint.range, meant ?? '');
      const everywhere = fix('Correct everywhere…');
      everywhere.command = { title: 'Correct', command: 'cablese.correctEverywhere', arguments: [word] }; // prettier-ignore
      const accept = fix(`"${word}" is right: add it to the word list`);
      accept.command = { title: 'Add', command: 'cablese.addToWordList', arguments: [word] };
      return [...(meant ? [change] : []), everywhere, accept];
    });
}
