import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** What starting means in either host. */
export function itStarts(): void {
  it('knows the language', async () => {
    assert.ok((await vscode.languages.getLanguages()).includes('cable'));
  });

  it('opens a .cable file in it and starts the extension', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, 'activation.cable');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('SECRET\n'));
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'cable');
    const extension = vscode.extensions.getExtension('cablese.cablese');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
}
