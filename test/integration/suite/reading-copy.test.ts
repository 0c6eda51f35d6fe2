import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, closeAll, openCable, placeOf, set, until } from '../cables.js';
import { TELEGRAPHIC } from '../left-out.js';

describe('the reading copy', () => {
  let editor: vscode.TextEditor;
  let copy: vscode.TextEditor;

  beforeEach(async () => {
    await set('cablese.ellipsis.level', 'balanced');
    editor = await openCable('to-read.cable', TELEGRAPHIC);
    await vscode.commands.executeCommand('cablese.openReadingCopy');
    copy = await until(
      () =>
        vscode.window.visibleTextEditors.find(
          ({ document }) => document.uri.scheme === 'cablese-reading',
        )!,
      (found) => (found as vscode.TextEditor | undefined) !== undefined,
    );
  });
  afterEach(async () => {
    await set('cablese.ellipsis.level', undefined);
    await closeAll();
  });

  const text = (): string => copy.document.getText();

  it('stands beside the transcript without furniture, with words supplied', () => {
    assert.notEqual(copy.viewColumn, editor.viewColumn);
    assert.equal(copy.document.languageId, 'cable-reading');
    assert.match(text(), /^1\. \(S\) \[The\] Problem of \[the\] frontier remains\./);
    assert.match(text(), /\n\n2\. \[It\] Remains to be seen if \[the\] Ministry/);
    assert.match(text(), /delayed \[the\] conclusion of \[the\] treaty\.\n$/);
    assert.doesNotMatch(text(), /SECRET|Classification|page/);
    assert.equal(vscode.window.activeTextEditor, editor);
  });

  it('changes as one types, and with the level', async () => {
    await editor.edit((edit) => {
      edit.insert(placeOf(editor.document, 'Problem'), 'Old ');
    });
    const typed = await until(text, (now) => now.includes('Old Problem'));
    assert.match(typed, /^1\. \(S\) \[The\] Old Problem/);
    await set('cablese.ellipsis.level', 'off');
    assert.match(
      await until(text, (now) => !now.includes('[')),
      /^1\. \(S\) Old Problem of frontier remains\./,
    );
  });

  it('has its caret where that of the transcript is', async () => {
    for (const words of ['presence', 'frontier', 'clusion']) {
      caretAt(editor, words);
      const at = await until(
        () => copy.selection.active,
        (position) => position.isEqual(placeOf(copy.document, words)),
      );
      assert.deepEqual(at, placeOf(copy.document, words), words);
    }
  });

  it('moves the caret of the transcript', async () => {
    await vscode.window.showTextDocument(copy.document, copy.viewColumn);
    copy = vscode.window.activeTextEditor!;
    for (const words of ['presence', '2. ', 'clusion of']) {
      caretAt(copy, words);
      const wanted = placeOf(editor.document, words);
      const shown = (): vscode.TextEditor =>
        vscode.window.visibleTextEditors.find(({ document }) => document === editor.document)!;
      const at = await until(
        () => shown().selection.active,
        (position) => position.isEqual(wanted),
      );
      assert.deepEqual(at, wanted, words);
    }
  });

  it('cannot be written in', async () => {
    await vscode.window.showTextDocument(copy.document, copy.viewColumn);
    // The copy may still follow the transcript: what must not come is what is typed.
    await vscode.commands.executeCommand('type', { text: 'xyzzy' });
    assert.ok(!text().includes('xyzzy'), text());
  });
});
