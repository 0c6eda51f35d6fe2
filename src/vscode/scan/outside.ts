import * as vscode from 'vscode';
import { type FoundScan, isInWorkspace } from './find.js';
import { nameOf } from '../name-of.js';

/**
 * Whether the files of a scan may be opened. A cable's front matter may name any file of the
 * machine, so one outside the open folder, or without one outside the cable's own, is asked about
 * first. What was allowed for a cable is remembered.
 */
export async function mayLeave(
  memento: vscode.Memento,
  cable: vscode.Uri,
  { images, words }: FoundScan,
): Promise<boolean> {
  const key = `scan.outside:${cable.toString()}`;
  const allowed = new Set(memento.get<string[]>(key));
  const outside = [...images, ...words].filter(
    (uri) => !isWithin(uri, cable) && !allowed.has(uri.toString()),
  );
  const [first] = outside;
  if (!first) return true;
  const others = outside.length > 1 ? `, and ${outside.length - 1} more` : '';
  const open = 'Open';
  const answer = await vscode.window.showWarningMessage(
    `The scan of ${nameOf(cable)} lies outside the open folder: ${first.fsPath}${others}`,
    { modal: true, detail: 'Its front matter names it. Open it only if you know the file.' },
    open,
  );
  if (answer !== open) return false;
  await memento.update(key, [...allowed, ...outside.map(String)]);
  return true;
}

function isWithin(uri: vscode.Uri, cable: vscode.Uri): boolean {
  if (isInWorkspace(uri)) return true;
  const folder = vscode.Uri.joinPath(cable, '..').path;
  const isBeside = uri.path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
  return !isInWorkspace(cable) && isBeside;
}
