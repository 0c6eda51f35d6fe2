import * as vscode from 'vscode';
import { pagesOf } from '../../cable/index.js';
import { type Active, activeCable } from '../active.js';
import { explain } from '../edit.js';
import type { Services } from '../services.js';
import { nameOf } from '../name-of.js';

/** The page that the caret stands on. */
export interface Here extends Active {
  uri: vscode.Uri;
  /** Its index among the pages. */
  page: number;
}

/** The page at the caret of the active cable; undefined where no cable is. */
export async function here(services: Services): Promise<Here | undefined> {
  const active = await activeCable(services);
  if (!active) return undefined;
  const { editor, cable } = active;
  const caret = editor.document.offsetAt(editor.selection.active);
  const page = pagesOf(cable.root).findLastIndex(({ start }) => start.offset <= caret);
  return { ...active, uri: editor.document.uri, page: Math.max(0, page) };
}

/**
 * The same of a cable that has a file, saved as it stands: a record speaks of what others can read.
 * Says why not otherwise.
 */
export async function savedHere(services: Services): Promise<Here | undefined> {
  const place = await here(services);
  if (!place) return undefined;
  const { document } = place.editor;
  if (!(await saved(document))) return undefined;
  // Saving may change a text: participants trim or format.
  return document.version === place.cable.version ? place : here(services);
}

/** Whether a cable has a file and is saved as it stands; says why not. */
export async function saved(document: vscode.TextDocument): Promise<boolean> {
  if (document.isUntitled) {
    explain('Save the cable first: the record of its proofreading is kept beside it.');
    return false;
  }
  if (document.isDirty && !(await document.save())) {
    explain(`${nameOf(document.uri)} could not be saved, so nothing was marked.`);
    return false;
  }
  return true;
}

/** Puts the caret on a stretch of the text, in the middle of the window if it is out of sight. */
export function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
