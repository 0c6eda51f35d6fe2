import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, caretAt, closeAll, openCable, pause, placeOf, set, until } from '../cables.js';
import { FULL, hintsOf, TELEGRAPHIC, written } from '../left-out.js';

describe('left-out words', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openCable('left-out.cable', TELEGRAPHIC);
  });
  afterEach(async () => {
    await set('cablese.ellipsis.level', undefined);
    await set('cablese.ellipsis.show', undefined);
    await closeAll();
  });

  const level = (): unknown =>
    vscode.workspace.getConfiguration('cablese', editor.document).get('ellipsis.level');

  it('stand as hints at the exact gap, across CRLF, broken words and page turns', async () => {
    await set('cablese.ellipsis.level', 'balanced');
    const text = written(editor.document, await hintsOf(editor.document));
    for (const part of [
      '1. (S) ‸The Problem of ‸the frontier remains. ‸The Government ‸is not prepared',
      '2. ‸It Remains to be seen if ‸the Ministry',
      'It was ‸the presence of foreign troops',
      'delayed ‸the con-\r\nSECRET',
      '\r\nclusion of ‸the treaty.',
    ]) {
      assert.ok(text.includes(part), `${part} is not in ${text}`);
    }
    assert.equal(editor.document.isDirty, false);
  });

  it('explain themselves, and write nothing when clicked', async () => {
    const hints = await hintsOf(editor.document);
    const it = hints.find(({ label }) => label === '‸It')!;
    const { value } = it.tooltip as vscode.MarkdownString;
    assert.match(value, /leaves out the subject here: \*\*It\*\*/);
    assert.match(value, /_This_/);
    assert.match(value, /Of 100 findings like this one, about \d+ are right/);
    assert.deepEqual(
      hints.filter(({ textEdits }) => textEdits?.length),
      [],
    );
  });

  it('are none in full prose', async () => {
    const full = await openCable('full.cable', FULL);
    await set('cablese.ellipsis.level', 'balanced');
    await pause(300);
    assert.deepEqual(await hintsOf(full.document, () => true), []);
  });

  it('are fewer when sure, and none when off', async () => {
    await set('cablese.ellipsis.level', 'balanced');
    const balanced = await hintsOf(editor.document);
    await set('cablese.ellipsis.level', 'sure');
    const sure = await hintsOf(editor.document, ({ length }) => length < balanced.length);
    assert.ok(sure.length > 0 && sure.length <= balanced.length);
    await set('cablese.ellipsis.level', 'off');
    assert.deepEqual(await hintsOf(editor.document, ({ length }) => !length), []);
  });

  it('have a switch for each kind', async () => {
    await set('cablese.ellipsis.show', { article: false, copula: false, subject: true });
    const hints = await hintsOf(editor.document, ({ length }) => length === 1);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['‸It'],
    );
  });

  it('are turned on and off by commands', async () => {
    await set('cablese.ellipsis.level', 'sure');
    await vscode.commands.executeCommand('cablese.cycleLeftOutWords');
    assert.equal(level(), 'balanced');
    await vscode.commands.executeCommand('cablese.toggleLeftOutWords');
    assert.equal(level(), 'off');
    await vscode.commands.executeCommand('cablese.toggleLeftOutWords');
    assert.equal(level(), 'balanced');
    await vscode.commands.executeCommand('cablese.cycleLeftOutWords');
    assert.equal(level(), 'off');
  });

  const actionsAt = async (words: string): Promise<vscode.CodeAction[]> => {
    const position = placeOf(editor.document, words);
    const range = new vscode.Range(position, position);
    const { uri } = editor.document;
    const actions = await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    return actions.filter(({ title }) => title.startsWith('Write it as supplied'));
  };

  it('are written as supplied by a code action, which is undone in one step', async () => {
    await hintsOf(editor.document);
    const actions = await actionsAt('Remains to be');
    assert.equal(actions[0]?.title, 'Write it as supplied: [It]');
    assert.ok(actions.some(({ title }) => title === 'Write it as supplied: [This]'));
    assert.ok(actions.every(({ isPreferred }) => !isPreferred));
    await vscode.workspace.applyEdit(actions[0].edit!);
    const text = editor.document.getText();
    assert.equal(text, TELEGRAPHIC.replace('2. Remains', '2. [It] Remains'));
    assert.ok(!written(editor.document, await hintsOf(editor.document)).includes('‸It'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TELEGRAPHIC);
  });

  it('are written at the caret by a command', async () => {
    await hintsOf(editor.document);
    caretAt(editor, 'presence');
    const done = vscode.commands.executeCommand('cablese.supplyLeftOutWord');
    await until(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return editor.document.isDirty;
      },
      (dirty) => dirty,
    );
    await done;
    assert.equal(
      editor.document.getText(),
      TELEGRAPHIC.replace('was presence', 'was [the] presence'),
    );
  });

  it('follow what is typed', async () => {
    await hintsOf(editor.document);
    await editor.edit((edit) => {
      edit.insert(placeOf(editor.document, 'to be seen'), 'still ');
    });
    const shown = (hints: readonly vscode.InlayHint[]): string => written(editor.document, hints);
    const moved = (text: string): boolean =>
      text.includes('still to be seen if ‸the Ministry') && text.includes('was ‸the presence');
    const text = shown(await hintsOf(editor.document, (hints) => moved(shown(hints))));
    assert.ok(moved(text), text);
  });
});
