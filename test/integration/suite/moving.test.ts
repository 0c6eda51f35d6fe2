import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, closeAll, openCable, pause, placeOf, RIGHT, until } from '../cables.js';

describe('moving', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openCable('moving.cable', RIGHT);
  });
  afterEach(closeAll);

  const move = async (command: string, words: string): Promise<void> => {
    await vscode.commands.executeCommand(`cablese.${command}`);
    assert.deepEqual(editor.selection.active, placeOf(editor.document, words), command);
  };

  it('goes from paragraph to paragraph, across the page turn', async () => {
    caretAt(editor, 'SECRET');
    await move('nextParagraph', '1. (S)');
    await move('nextParagraph', '2. (C)');
    await move('nextParagraph', 'a. Deliveries');
    await move('nextParagraph', 'b. Payment');
    await move('nextParagraph', '3. (S)');
    await move('nextParagraph', '3. (S)');
    await move('previousParagraph', 'b. Payment');
  });

  it('goes from page to page', async () => {
    caretAt(editor, '1. (S)');
    await move('nextPage', '[page 2]');
    await move('previousPage', 'SECRET');
  });

  it('moves every caret', async () => {
    const { document } = editor;
    editor.selections = ['Chancellor', 'Recommend'].map((words) => {
      const at = placeOf(document, words);
      return new vscode.Selection(at, at);
    });
    await vscode.commands.executeCommand('cablese.previousParagraph');
    assert.deepEqual(
      editor.selections.map(({ active }) => active),
      [placeOf(document, '1. (S)'), placeOf(document, '3. (S)')],
    );
  });

  it('goes to a paragraph from the list, and back with Escape', async () => {
    const before = caretAt(editor, 'Chancellor');
    await vscode.commands.executeCommand('cablese.goToParagraph');
    await pause(1000);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await pause(200);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await pause(200);
    assert.deepEqual(editor.selection.active, before);

    await vscode.commands.executeCommand('cablese.goToParagraph');
    await pause(1000);
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await pause(200);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    const there = placeOf(editor.document, '2. (C)');
    assert.deepEqual(
      await until(
        () => editor.selection.active,
        (at) => at.isEqual(there),
      ),
      there,
    );
  });
});
