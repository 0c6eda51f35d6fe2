import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, until } from '../cables.js';

/** A sample with its scan, but without the file of words that lies beside it. */
const NAME = 'hofbau-1961';
const FILES = [`${NAME}.cable`, `${NAME}-1.png`, `${NAME}-2.png`];

describe('reading a scan in the web extension host', function () {
  this.timeout(240_000);
  afterEach(closeAll);

  it('decodes and reads its pages in a worker, and finds what was typed otherwise', async () => {
    const { extensionUri } = vscode.extensions.getExtension('cablese.cablese')!;
    const folder = vscode.Uri.joinPath(extensionUri, 'samples');
    for (const name of FILES) {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name));
      await vscode.workspace.fs.writeFile(fileUri(`read-in-web/${name}`), bytes);
    }
    const document = await vscode.workspace.openTextDocument(fileUri(`read-in-web/${FILES[0]}`));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('cablese.readScan');
    const found = await until(
      () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .filter(({ source }) => source === 'Cablese scan')
          .map(({ range }) => document.getText(range)),
      // The second page is read after the first.
      (texts) => texts.includes('350') && texts.includes('should'),
      60_000,
    );
    for (const word of ['350', 'should']) assert.ok(found.includes(word), found.join(', '));
  });
});
