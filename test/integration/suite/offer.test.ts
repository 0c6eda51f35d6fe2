import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openCable, RIGHT, until } from '../cables.js';

/** Says yes to whatever is asked in a notification, until the document has a language or time is up. */
async function acceptUntil(uri: vscode.Uri, language: string, patience?: number): Promise<string> {
  return until(
    async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      const document = vscode.workspace.textDocuments.find(
        (one) => one.uri.toString() === uri.toString(),
      );
      return document?.languageId ?? '';
    },
    (found) => found === language,
    patience,
  );
}

describe('a text file that opens with a marking', () => {
  after(closeAll);

  it('is offered the language, and takes it', async () => {
    const { document } = await openCable('offered.txt', RIGHT);
    assert.equal(document.languageId, 'plaintext');
    assert.equal(await acceptUntil(document.uri, 'cable'), 'cable');
  });

  it('is offered nothing where another line comes first', async () => {
    const { document } = await openCable('letter.txt', 'Dear Sir\n\nSECRET\n');
    assert.equal(await acceptUntil(document.uri, 'cable', 1000), 'plaintext');
  });
});
