import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, closeAll, openCable, placeOf, set } from '../cables.js';
import { hintsOf, TELEGRAPHIC, written } from '../left-out.js';

describe('stepping through left-out words', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openCable('step-left-out.cable', TELEGRAPHIC);
    await set('cablese.ellipsis.level', 'balanced');
  });
  afterEach(async () => {
    await set('cablese.ellipsis.level', undefined);
    await closeAll();
  });

  const step = async (command: string, words: string): Promise<void> => {
    await vscode.commands.executeCommand(`cablese.${command}`);
    assert.deepEqual(editor.selection.active, placeOf(editor.document, words), words);
  };

  it('goes from each to the next and back, across broken words and page turns', async () => {
    caretAt(editor, 'It was presence');
    await step('nextLeftOutWord', 'presence of');
    caretAt(editor, 'con-');
    await step('nextLeftOutWord', 'treaty.');
    await step('nextLeftOutWord', 'treaty.');
    await step('previousLeftOutWord', 'con-');
    assert.equal(editor.document.isDirty, false);
  });

  it('goes nowhere where none is shown', async () => {
    await set('cablese.ellipsis.level', 'off');
    caretAt(editor, 'It was presence');
    await step('nextLeftOutWord', 'It was presence');
    await step('previousLeftOutWord', 'It was presence');
  });

  it('shows and steps through the words of a wire in capitals in capitals', async () => {
    editor = await openCable('step-capitals.cable', TELEGRAPHIC.toUpperCase());
    const text = written(editor.document, await hintsOf(editor.document));
    assert.ok(text.includes('‸IT REMAINS TO BE SEEN'), text);
    caretAt(editor, 'REMAINS TO BE');
    await vscode.commands.executeCommand('cablese.previousLeftOutWord');
    await step('nextLeftOutWord', 'REMAINS TO BE');
  });
});
