import * as vscode from 'vscode';
import { isWordsName } from '../../scan/index.js';
import type { FoundScan } from './find.js';
import { nameOf } from '../name-of.js';

function keyOf(cable: vscode.Uri): string {
  return `scan.files:${cable.toString()}`;
}

/** Remembers the files that a person picked as the scan of a cable. */
export async function rememberChosen(
  memento: vscode.Memento,
  cable: vscode.Uri,
  picked: readonly vscode.Uri[],
): Promise<void> {
  await memento.update(keyOf(cable), picked.map(String));
}

/**
 * The files that a person picked for a cable, in the order of their names; undefined where none were.
 * Those that are gone are named, once, and forgotten.
 */
export async function chosenScan(
  memento: vscode.Memento,
  cable: vscode.Uri,
): Promise<FoundScan | undefined> {
  const texts = memento.get<string[]>(keyOf(cable));
  if (!texts?.length) return undefined;
  const uris = texts.map((text) => vscode.Uri.parse(text));
  const there = await Promise.all(uris.map(isThere));
  const gone = uris.filter((_, i) => !there[i]);
  const left = uris.filter((_, i) => there[i]);
  if (gone.length) {
    const others = gone.length > 1 ? ` and ${gone.length - 1} more` : '';
    void vscode.window.showWarningMessage(
      `Of the files chosen as the scan of ${nameOf(cable)}, ${nameOf(gone[0]!)}${others} is not there any more.`,
    );
    await memento.update(keyOf(cable), left.length ? left.map(String) : undefined);
  }
  return filesOf(left);
}

/** Images and files of words apart, each in the order of their names. */
export function filesOf(uris: readonly vscode.Uri[]): FoundScan {
  const sorted = [...uris].sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
  return {
    images: sorted.filter(({ path }) => !isWordsName(path)),
    words: sorted.filter(({ path }) => isWordsName(path)),
  };
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
