import * as vscode from 'vscode';
import { isKnownWord } from '../../check/words/words.js';
import { draftOf } from '../../scan/draft/index.js';
import type { ScanPage } from '../../scan/page.js';

/** Puts a draft from the scan into an empty transcript: one edit, so one step of undo. */
export async function applyDraft(
  document: vscode.TextDocument,
  pages: readonly ScanPage[],
): Promise<void> {
  const text = draftOf(pages, { isKnown: isKnownWord });
  if (!text) {
    void vscode.window.showInformationMessage('Nothing was read on the scan: no draft was made.');
    return;
  }
  // Somebody may have begun to type while the scan was read.
  if (/\S/.test(document.getText())) {
    void vscode.window.showInformationMessage(
      'The transcript is no longer empty: no draft was made. What was read is kept for the comparison.',
    );
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  edit.replace(document.uri, whole, text);
  await vscode.workspace.applyEdit(edit);
}
