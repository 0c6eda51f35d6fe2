import * as vscode from 'vscode';

/** A cable of two pages that is right in every way. */
export const RIGHT = `SECRET

Classification

ACTION: Amembassy STRELSAU

1. (S) Chancellor received us at noon. He had read reftel with care. Details are in para 3.

2. (C) On grain he named two conditions:

a. Deliveries begin before harvest.

b. Payment in timber, of which half at

[page 2]

SECRET

Classification

the frontier and half at Hofbau.

3. (S) Recommend Department accept. See paragraphs 1 and 2.

RUSK

END
`;

/** A cable with two labels and a mark that are misspelt, and nothing else. */
export const WRONG = `SECRET

Clasification

1. Chancellor received us [ilegible] noon.

2. He had read our note.

[page 2]

SECRET

Classificaton

3. Recommend Department accept.

RUSK

END
`;

/** Writes a file into the workspace and shows it. */
export async function openCable(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

export function fileUri(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

/** Closes every editor and throws unsaved changes away. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  for (let left = 20; left > 0 && vscode.window.activeTextEditor; left--) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The findings of a cable, as soon as they are what is waited for. */
export async function findingsOf(
  uri: vscode.Uri,
  isSo: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return until(
    () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Cablese'),
    isSo,
  );
}

/** A value as soon as it is what is waited for; what it was at last otherwise. */
export async function until<T>(
  read: () => T | PromiseLike<T>,
  isSo: (value: T) => boolean,
  patience = 5000,
): Promise<T> {
  const end = Date.now() + patience;
  let value = await read();
  while (!isSo(value) && Date.now() < end) {
    await pause(50);
    value = await read();
  }
  return value;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The rules of some findings, in the order of the file. */
export function rulesOf(findings: readonly vscode.Diagnostic[]): string[] {
  return [...findings]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
}

/** Sets one of the settings for the workspace; undefined takes it out again. */
export async function set(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration()
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Puts the caret before the first place of some words. */
export function caretAt(editor: vscode.TextEditor, words: string): vscode.Position {
  const position = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** Where some words begin. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in the cable`);
  return document.positionAt(offset);
}

/** Runs one of VS Code's commands that ask a provider. */
export async function ask<T>(command: string, ...args: unknown[]): Promise<T> {
  return vscode.commands.executeCommand(command, ...args);
}
