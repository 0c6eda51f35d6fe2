import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOf, until } from '../cables.js';

describe('samples', () => {
  afterEach(closeAll);

  it('are all offered by the command, as unsaved copies', async () => {
    const { extensionUri } = vscode.extensions.getExtension('cablese.cablese')!;
    const folder = vscode.Uri.joinPath(extensionUri, 'samples');
    const files = (await vscode.workspace.fs.readDirectory(folder))
      .map(([name]) => name)
      .filter((name) => name.endsWith('.cable'));
    assert.ok(files.length > 0);
    // All stay open: what is opened under the name of one just closed may come with its backup.
    for (const file of files) {
      await vscode.commands.executeCommand('cablese.openSample', file);
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, file));
      const text = new TextDecoder().decode(bytes);
      const shown = await until(
        () => vscode.window.activeTextEditor?.document,
        (document) => document?.getText() === text,
      );
      assert.equal(shown?.isUntitled, true);
      assert.equal(shown.getText(), text, file);
    }
  });

  it('show what the checks find', async () => {
    await vscode.commands.executeCommand('cablese.openSample', 'mistakes.cable');
    const shown = await until(
      () => vscode.window.activeTextEditor?.document,
      (document) => document?.getText().startsWith('OUTGOING') === true,
    );
    const findings = await findingsOf(shown!.uri, ({ length }) => length > 8);
    assert.ok(findings.length > 8, String(findings.length));
  });
});
