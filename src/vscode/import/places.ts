import * as vscode from 'vscode';

/** A line, from 1, of a document. */
export interface LinePlace {
  uri: vscode.Uri;
  line: number;
}

/** Shows a line in whatever editor has it, and sets the caret there if that is asked for. */
export function goTo({ uri, line }: LinePlace, caret: boolean): void {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  if (!editor) return;
  const { range } = editor.document.lineAt(Math.min(line, editor.document.lineCount) - 1);
  editor.selection = new vscode.Selection(range.start, caret ? range.start : range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
