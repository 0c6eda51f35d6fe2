import * as vscode from 'vscode';
import type { Ellipsis } from './omissions.js';
import type { MadeCopy } from './reading-copy.js';
import { Delays } from './delays.js';

/** Milliseconds of rest of the caret before the other document follows. */
const REST = 60;

/** What is needed to go from one document to the other. */
export interface Copies {
  /** The copy of a cable, or the cable of a copy; undefined for any other document. */
  otherOf: (uri: vscode.Uri) => { other: string; copy: MadeCopy; isCopy: boolean } | undefined;
  load: () => Promise<Ellipsis>;
}

/** Carets of cable and reading copy follow each other, and the word at the other one is marked. */
export function followCarets(copies: Copies): vscode.Disposable {
  const here = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.wordHighlightStrongBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.wordHighlightStrongBorder'),
  });
  const supplied = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('cablese.omittedWord'),
  });
  const delays = new Delays<'follow'>();
  const update = (): void => {
    delays.in(REST, 'follow', () => {
      void follow(copies, here);
    });
  };
  const paint = (): void => {
    for (const editor of vscode.window.visibleTextEditors) colour(copies, editor, supplied);
  };
  return vscode.Disposable.from(
    here,
    supplied,
    delays,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) update();
    }),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      paint();
      update();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!copies.otherOf(document.uri)?.isCopy) return;
      paint();
      update();
    }),
  );
}

/** Words that were supplied have a colour of their own. */
function colour(
  copies: Copies,
  editor: vscode.TextEditor,
  supplied: vscode.TextEditorDecorationType,
): void {
  const { document } = editor;
  const found = copies.otherOf(document.uri);
  if (!found?.isCopy) return;
  const ranges =
    document.getText() === found.copy.text
      ? found.copy.supplied.map(({ copy, length }) => rangeIn(document, copy, copy + length))
      : [];
  editor.setDecorations(supplied, ranges);
}

async function follow(
  { otherOf, load }: Copies,
  here: vscode.TextEditorDecorationType,
): Promise<void> {
  const active = vscode.window.activeTextEditor;
  const found = active && otherOf(active.document.uri);
  if (!found) return;
  active.setDecorations(here, []);
  const { copy, isCopy, other } = found;
  const others = vscode.window.visibleTextEditors.filter(
    ({ document }) => document.uri.toString() === other,
  );
  if (!others.length) return;
  const { placeInCable, placeInCopy } = await load();
  const caret = active.document.offsetAt(active.selection.active);
  const place = (isCopy ? placeInCable : placeInCopy)(copy.stretches, caret);
  for (const editor of others) {
    const [cable, text] = isCopy
      ? [editor.document, active.document]
      : [active.document, editor.document];
    // Between a keystroke and the new copy the two do not fit: the copy says when they do again.
    if (cable.version !== copy.version || text.getText() !== copy.text) continue;
    const position = editor.document.positionAt(place);
    const word = editor.document.getWordRangeAtPosition(position);
    editor.setDecorations(here, word ? [word] : []);
    editor.selection = new vscode.Selection(position, position);
    editor.revealRange(
      new vscode.Range(position, position),
      vscode.TextEditorRevealType.InCenterIfOutsideViewport,
    );
  }
}

function rangeIn(document: vscode.TextDocument, start: number, end: number): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
