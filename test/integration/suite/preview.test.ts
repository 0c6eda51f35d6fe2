import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openCable, RIGHT, until } from '../cables.js';

function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

describe('the preview', () => {
  afterEach(closeAll);

  it('opens beside the cable, once, and leaves the caret in the text', async () => {
    const { document } = await openCable('previewed.cable', RIGHT);
    await vscode.commands.executeCommand('cablese.showPreview');
    await vscode.commands.executeCommand('cablese.showPreview');
    const shown = await until(
      () => tabs().filter(({ label }) => label === 'Preview of previewed.cable'),
      ({ length }) => length > 0,
    );
    assert.equal(shown.length, 1);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.notEqual(shown[0]!.group.viewColumn, vscode.window.activeTextEditor.viewColumn);
  });
});
