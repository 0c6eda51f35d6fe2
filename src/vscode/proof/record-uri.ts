import * as vscode from 'vscode';

/** Where the record of a cable is kept: `NAME.proof.json` beside it. */
export function recordUri(cable: vscode.Uri): vscode.Uri {
  return cable.with({ path: `${cable.path.replace(/\.[^./]*$/, '')}.proof.json` });
}

/** Whether a file can lie beside a cable: not beside one that is not saved, or that is only shown. */
export function isFile(cable: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(cable.scheme) !== undefined;
}

/** Whether a cable has a record; nothing is loaded to know it. */
export async function hasRecord(cable: vscode.Uri): Promise<boolean> {
  if (!isFile(cable)) return false;
  return vscode.workspace.fs.stat(recordUri(cable)).then(
    () => true,
    () => false,
  );
}
