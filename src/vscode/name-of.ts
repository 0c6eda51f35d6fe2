import type * as vscode from 'vscode';

/** The name of a file, without its folder. */
export function nameOf({ path }: vscode.Uri): string {
  return path.replace(/^.*\//, '');
}
