import * as vscode from 'vscode';

/**
 * What stands in a file, or in the editor that has it open.
 *
 * Throws where the file can't be read, or is no UTF-8 text.
 */
export async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString(),
  );
  if (open) return open.getText();
  const bytes = await vscode.workspace.fs.readFile(uri);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8 text; save it as UTF-8 first');
  }
}
