import * as vscode from 'vscode';
import type { Resolved } from '../../proof/index.js';
import type { Cable } from '../cables.js';
import { chooseEdits } from '../choose-edits.js';
import { nameOf } from '../name-of.js';
import { exists } from './files.js';
import type { KeyedFiles } from './names.js';

type Target = vscode.QuickPickItem & { write: () => Promise<void> };

/**
 * Asks where the resolved text goes, with the count of what was decided, and writes it: to a new file,
 * or into the first transcript after a list of the changes, the original kept beside it. No file that
 * is there is written over.
 */
export async function writeResolved(
  files: KeyedFiles,
  first: Cable,
  resolved: Resolved,
): Promise<void> {
  const targets: Target[] = [
    {
      label: `$(new-file) New file ${nameOf(files.resolved)}`,
      detail: 'Both transcripts stay as they are.',
      write: () => newFile(files, resolved),
    },
    {
      label: `$(edit) Into ${nameOf(files.first)}`,
      detail: `${counted(resolved.edits.length, 'change')}, after a list of them. The transcript as it is now is kept as ${nameOf(files.kept)}.`,
      write: () => intoFirst(files, first, resolved),
    },
  ];
  const picked = await vscode.window.showQuickPick(targets, {
    title: 'Write the Resolved Text',
    placeHolder: sayCounts(resolved),
  });
  await picked?.write();
}

function sayCounts({ counts: { first, second, other }, layout }: Resolved): string {
  const all = counted(first + second + other, 'difference');
  const parts = `${first} as the first has it, ${second} as the second, ${other} otherwise`;
  return `${all} decided: ${parts}. ${layout} of layout follow the first.`;
}

async function newFile({ resolved: uri }: KeyedFiles, { text }: Resolved): Promise<void> {
  if (await exists(uri)) {
    throw new Error(`${nameOf(uri)} is there already and was not written over: rename it first.`);
  }
  const create = new vscode.WorkspaceEdit();
  create.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
  if (!(await vscode.workspace.applyEdit(create))) {
    throw new Error(`${nameOf(uri)} could not be written: is the folder read-only?`);
  }
  await vscode.window.showTextDocument(uri, { preview: false });
}

async function intoFirst({ kept }: KeyedFiles, first: Cable, resolved: Resolved): Promise<void> {
  const { document, points, text } = first;
  if (!resolved.edits.length) {
    throw new Error(`${nameOf(document.uri)} is the resolved text already.`);
  }
  if (await exists(kept)) {
    throw new Error(`${nameOf(kept)} is there already and was not written over: rename it first.`);
  }
  const title = `${nameOf(document.uri)}: ${counted(resolved.edits.length, 'change')} from the second transcript`;
  const changes = resolved.edits.map((edit) => [edit]);
  const file = { uri: document.uri, text, points, changes };
  // The file as a whole is what was keyed, so it is kept with its byte order mark.
  const bytes = document.isDirty
    ? new TextEncoder().encode(text)
    : await vscode.workspace.fs.readFile(document.uri);
  const keep = new vscode.WorkspaceEdit();
  keep.createFile(kept, { contents: bytes, overwrite: false });
  const change = await chooseEdits(title, [file], keep);
  if (!change) return;
  if (!(await vscode.workspace.applyEdit(change, { isRefactoring: true }))) {
    throw new Error(`${nameOf(document.uri)} could not be changed: is the folder read-only?`);
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
