import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  ask,
  caretAt,
  closeAll,
  findingsOf,
  openCable,
  placeOf,
  RIGHT,
  rulesOf,
  WRONG,
} from '../cables.js';
import { hintsOf, TELEGRAPHIC, written } from '../left-out.js';

describe('a cable in the web extension host', () => {
  afterEach(closeAll);

  it('is checked, and mended', async () => {
    const { document } = await openCable('web-wrong.cable', WRONG);
    const findings = await findingsOf(document.uri, ({ length }) => length === 3);
    assert.deepEqual(rulesOf(findings), ['label-misspelt', 'mark-misspelt', 'label-misspelt']);
    await vscode.commands.executeCommand('cablese.fixAll');
    assert.ok(!document.getText().includes('Clasification'));
  });

  it('has an outline, folds and hovers', async () => {
    const { document } = await openCable('web-right.cable', RIGHT);
    const symbols = await ask<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.some(({ name }) => name.startsWith('3. Recommend')));
    const folds = await ask<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    assert.ok(folds.length > 2);
    const hovers = await ask<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeOf(document, 'reftel').translate(0, 1),
    );
    assert.equal(hovers.length, 1);
  });

  it('reads front matter and shared marks, which are loaded on first use', async () => {
    const text = `---\nchecks:\n  mark-misspelt: off\n---\n${WRONG.replace('noon', '~~noon~~')}`;
    const { document } = await openCable('web-front.cable', text);
    const findings = await findingsOf(document.uri, ({ length }) => length === 2);
    assert.deepEqual(rulesOf(findings), ['label-misspelt', 'label-misspelt']);
  });

  it('is moved through', async () => {
    const editor = await openCable('web-moving.cable', RIGHT);
    caretAt(editor, '1. (S)');
    await vscode.commands.executeCommand('cablese.nextParagraph');
    assert.deepEqual(editor.selection.active, placeOf(editor.document, '2. (C)'));
  });

  it('opens a sample and the page of a check from the packaged files', async () => {
    await vscode.commands.executeCommand('cablese.openSample', 'mistakes.cable');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'cable');
    const uri = vscode.Uri.parse('cablese:/rules/label-misspelt.md');
    const page = await vscode.workspace.openTextDocument(uri);
    assert.match(page.getText(), /^# label-misspelt/);
  });

  it('shows left-out words by the model in the package', async () => {
    const { document } = await openCable('web-left-out.cable', TELEGRAPHIC);
    const text = written(document, await hintsOf(document));
    assert.ok(text.includes('It was ‸the presence'), text);
  });
});
