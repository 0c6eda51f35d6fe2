import * as vscode from 'vscode';
import { applyEdits, type Edit, type Points } from '../cable/index.js';
import { rangeAt } from './convert.js';

/** What is to be changed in one file. */
export interface FileEdits {
  uri: vscode.Uri;
  text: string;
  points: Points;
  /** Those of one change stand or fall together. */
  changes: readonly (readonly Edit[])[];
}

interface Place extends vscode.QuickPickItem {
  file: FileEdits;
  edits: readonly Edit[];
}

/** Characters of the text that are shown on either side of a change. */
const AROUND = 40;

/**
 * Shows every change of a bulk with what stands around it, all of them ticked, and gives an edit of
 * those that stay ticked, after what `change` does already; undefined where the person goes back.
 * VS Code's own preview is not used: it has nothing ticked, so that *Apply* would change nothing.
 */
export async function chooseEdits(
  title: string,
  files: readonly FileEdits[],
  change = new vscode.WorkspaceEdit(),
): Promise<vscode.WorkspaceEdit | undefined> {
  const places = files.flatMap((file) => file.changes.map((edits) => placeOf(file, edits)));
  const picked = await vscode.window.showQuickPick(places, {
    title,
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
    placeHolder: 'Untick what is to stay as it is; Enter changes the rest',
  });
  if (!picked?.length) return undefined;
  const changed = files.find(({ uri, text }) => {
    const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString()); // prettier-ignore
    return open && open.getText() !== text;
  });
  if (changed) {
    const path = vscode.workspace.asRelativePath(changed.uri);
    throw new Error(`${path} was edited meanwhile, so nothing was changed: try again.`);
  }
  for (const { file, edits } of picked) {
    for (const edit of edits) change.replace(file.uri, rangeAt(file.points, edit), edit.text);
  }
  return change;
}

function placeOf(file: FileEdits, edits: readonly Edit[]): Place {
  const { uri, text, points } = file;
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  const own = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    label: edits.map((edit) => `${shown(text.slice(edit.start, edit.end))} → ${shown(edit.text)}`).join(', '),
    description: `${vscode.workspace.asRelativePath(uri)}, line ${points.at(start).line}`,
    detail: `…${before}${applyEdits(text.slice(start, end), own)}${after}…`.replace(/\s+/g, ' '),
    picked: true,
    file,
    edits,
  };
} // prettier-ignore

function shown(text: string): string {
  return text.trim() ? text.trim().replace(/\s+/g, ' ') : text ? 'a space' : 'nothing';
}
