import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, caretAt, closeAll, openCable, placeOf, RIGHT } from '../cables.js';

describe('editing', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openCable('editing.cable', RIGHT);
  });
  afterEach(closeAll);

  const text = (): string => editor.document.getText();

  /** Every change is undone in one step. */
  const undone = async (): Promise<void> => {
    await vscode.commands.executeCommand('undo');
    assert.equal(text(), RIGHT);
  };

  it('marks what is selected, and takes the mark away again', async () => {
    const start = placeOf(editor.document, 'timber');
    editor.selection = new vscode.Selection(start, start.translate(0, 6));
    await vscode.commands.executeCommand('cablese.markUnderlined');
    assert.equal(text(), RIGHT.replace('timber', '_timber_'));
    assert.equal(editor.document.getText(editor.selection), 'timber');
    await vscode.commands.executeCommand('cablese.markUnderlined');
    assert.equal(text(), RIGHT);
  });

  it('marks at every caret', async () => {
    editor.selections = ['noon', 'harvest'].map((words) => {
      const at = placeOf(editor.document, words);
      return new vscode.Selection(at, at);
    });
    await vscode.commands.executeCommand('cablese.markUnclear');
    assert.equal(text(), RIGHT.replace('noon', 'noon[?]').replace('harvest', 'harvest[?]'));
    await undone();
  });

  it('inserts a page turn as the file has them', async () => {
    caretAt(editor, '2. (C)');
    await vscode.commands.executeCommand('cablese.insertPageTurn');
    assert.match(text(), /para 3\.\n\n\[page 2\]\n\nSECRET\n\nClassification\n\n2\. \(C\)/);
    assert.match(text(), /half at\n\n\[page 3\]/);
    await undone();
  });

  it('splits a paragraph at the page turn and joins it again', async () => {
    const two = RIGHT.replace('half at\n', 'half now. The rest at\n');
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), two);
    });
    caretAt(editor, '[page 2]');
    await vscode.commands.executeCommand('cablese.splitParagraph');
    const split = text();
    assert.notEqual(split, two);
    caretAt(editor, '[page 2]');
    await vscode.commands.executeCommand('cablese.joinParagraph');
    assert.notEqual(text(), split);
  });

  it('renames a paragraph number, and offers to number those after it on', async () => {
    const { document } = editor;
    const at = placeOf(document, '2. (C)');
    const { placeholder } = await ask<{ placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      at,
    );
    assert.equal(placeholder, '2');
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at,
      '5',
    );
    const [[, edits]] = edit.entries() as [[vscode.Uri, vscode.TextEdit[]]];
    const changes = edits.map(({ range, newText }) => `${range.start.line + 1}: ${newText}`);
    assert.deepEqual(changes.sort(), ['23: 5', '23: 6', '7: 6', '9: 5'].sort());
  });

  it('refuses to rename what is no number', async () => {
    const { document } = editor;
    await assert.rejects(
      ask('vscode.prepareRename', document.uri, placeOf(document, 'Chancellor')),
    );
  });
});
