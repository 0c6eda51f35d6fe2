import * as vscode from 'vscode';
import type { Edit, Points } from '../cable/index.js';
import { rangeAt } from './convert.js';

/** What is to be changed in one file. */
export interface FileEdits {
  uri: vscode.Uri;
  text: string;
  points: Points;
  edits: readonly Edit[];
}

interface Place extends vscode.QuickPickItem {
  file: FileEdits;
  edit: Edit;
}

/** Characters of the text that are shown on either side of a change. */
const AROUND = 40;

/**
 * Shows every change of a bulk with what stands around it, all of them ticked, and gives an edit of
 * those that stay ticked, after what `change` does already; undefined where the person goes back. VS Code's own preview is not used: it
 * has nothing ticked, so that *Apply* would change nothing.
 */
export async function chooseEdits(
  title: string,
  files: readonly FileEdits[],
  change = new vscode.WorkspaceEdit(),
): Promise<vscode.WorkspaceEdit | undefined> {
  const places = files.flatMap((file) => file.edits.map((edit) => placeOf(file, edit)));
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
  for (const { file, edit } of picked) change.replace(file.uri, rangeAt(file.points, edit), edit.text); // prettier-ignore
  return change;
}

function placeOf(file: FileEdits, edit: Edit): Place {
  const { uri, text, points } = file;
  const { start, end, text: put } = edit;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const line = points.at(start).line;
  return {
    label: `${shown(text.slice(start, end))} → ${shown(put)}`,
    description: `${vscode.workspace.asRelativePath(uri)}, line ${line}`,
    detail: `…${before}${put}${after}…`.replace(/\s+/g, ' '),
    picked: true,
    file,
    edit,
  };
}

function shown(text: string): string {
  return text.trim() ? text.trim().replace(/\s+/g, ' ') : text ? 'a space' : 'nothing';
}
