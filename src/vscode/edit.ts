import * as vscode from 'vscode';
import { rangeAt } from './convert.js';
import type { Active } from './active.js';

/** Applies edits of the core to the cable that they were made for, as one step of undo. */
export async function applyTo(
  { editor, cable }: Active,
  edits: readonly { start: number; end: number; text: string }[],
): Promise<boolean> {
  // The text may have changed while a person was asked something.
  if (editor.document.version !== cable.version) return false;
  return editor.edit((builder) => {
    for (const edit of edits) builder.replace(rangeAt(cable.points, edit), edit.text);
  });
}

/** Says in one sentence why a command did nothing. */
export function explain(sentence: string): void {
  void vscode.window.showInformationMessage(sentence);
}
