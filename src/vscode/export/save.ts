import * as vscode from 'vscode';
import { nonceOf } from '../nonce.js';

/** Whether there is something at an address. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a file whole or not at all: beside its place first, then in its place. What is there is
 * replaced only where that is said.
 */
export async function save(
  uri: vscode.Uri,
  content: string | Uint8Array,
  replace: boolean,
): Promise<void> {
  const { fs } = vscode.workspace;
  const name = uri.path.replace(/^.*\//, '');
  const part = vscode.Uri.joinPath(uri, '..', `.${name}.${nonceOf().slice(0, 8)}.part`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await fs.writeFile(part, bytes);
  try {
    await fs.rename(part, uri, { overwrite: replace });
  } catch (error) {
    await fs.delete(part);
    throw error;
  }
}
