import * as vscode from 'vscode';
import { isBeside } from '../../proof/keying/beside.js';

/** A cable of the workspace, as it stands in its editor or else on the disk. */
export interface FoundCable {
  uri: vscode.Uri;
  text: string;
}

/**
 * Every cable of the workspace, one after the other. Files that are not UTF-8 are left out: what is
 * not read as it is written cannot be counted, and must not be changed.
 */
export async function* workspaceCables(
  token?: vscode.CancellationToken,
): AsyncGenerator<FoundCable> {
  const open = new Map(vscode.workspace.textDocuments.map((one) => [one.uri.toString(), one]));
  const files = await vscode.workspace.findFiles('**/*.cable', '**/node_modules/**');
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const uri of files) {
    if (token?.isCancellationRequested) return;
    if (isBeside(uri.path)) continue;
    const document = open.get(uri.toString());
    const text = document ? document.getText() : await textOf(uri);
    if (text !== undefined) yield { uri, text };
  }
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
