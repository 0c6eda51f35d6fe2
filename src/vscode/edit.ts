import * as vscode from 'vscode';
import type { Edit } from '../cable/index.js';
import type { Active } from './active.js';
import type { Cable } from './cables.js';
import { rangeAt } from './convert.js';

/** Applies edits of the core to the cable that they were made for, as one step of undo. */
export async function applyTo({ editor, cable }: Active, edits: readonly Edit[]): Promise<boolean> {
  // The text may have changed while a person was asked something.
  if (editor.document.version !== cable.version) return false;
  return editor.edit((builder) => {
    for (const edit of withMargin(cable, edits))
      builder.replace(rangeAt(cable.points, edit), edit.text);
  });
}

/** Edits of a cable, with the margin before each line that they put in. */
export function withMargin({ margin = '' }: Pick<Cable, 'margin'>, edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r\n|\r|\n/g, `$&${margin}`) }));
}

/** Says in one sentence why a command did nothing. */
export function explain(sentence: string): void {
  void vscode.window.showInformationMessage(sentence);
}
