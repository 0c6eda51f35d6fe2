import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caretAt, closeAll, fileUri, openCable, RIGHT } from '../cables.js';

describe('proofreading in the web extension host', () => {
  afterEach(closeAll);

  it('keeps states under the name in the settings, with another person to validate', async () => {
    const as = (name: string | undefined): Thenable<void> =>
      vscode.workspace
        .getConfiguration('cablese')
        .update('person', name, vscode.ConfigurationTarget.Global);
    const record = async (): Promise<string> =>
      new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('web-proof.proof.json')));
    await as('Anna Berg');
    try {
      const editor = await openCable('web-proof.cable', RIGHT);
      caretAt(editor, '1. (S)');
      await vscode.commands.executeCommand('cablese.markPageProofread');
      assert.match(await record(), /"state":"proofread","by":"Anna Berg"/);
      await vscode.commands.executeCommand('cablese.markPageValidated');
      assert.ok(!(await record()).includes('validated'));
      await as('Carl');
      await vscode.commands.executeCommand('cablese.markPageValidated');
      assert.match(await record(), /"state":"validated","by":"Carl"/);
    } finally {
      await as(undefined);
    }
  });
});
