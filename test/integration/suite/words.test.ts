import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, openCable, until } from '../cables.js';

const TEXT = 'SECRET\n\nTold Kuznetzov that nobody came.\n';

const hints = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Cablese words');

describe('the words of all cables', () => {
  before(async () => {
    await vscode.workspace.fs.writeFile(
      fileUri('.cablese/words.txt'),
      new TextEncoder().encode('Kuznetsov\n'),
    );
  });
  afterEach(closeAll);
  after(async () => {
    await vscode.workspace.fs.delete(fileUri('.cablese'), { recursive: true });
    await vscode.workspace.fs.delete(fileUri('worded.cable'));
  });

  it('tell what is unlike the list, until the list has it too', async () => {
    const { document } = await openCable('worded.cable', TEXT);
    await vscode.commands.executeCommand('cablese.showWords');
    const found = await until(() => hints(document.uri), (all) => all.length === 1, 10_000); // prettier-ignore
    assert.match(found[0]!.message, /^"Kuznetzov" is unlike the other cables: perhaps "Kuznetsov"/);
    assert.equal(found[0]!.severity, vscode.DiagnosticSeverity.Information);
    await vscode.commands.executeCommand('cablese.addToWordList', 'Kuznetzov');
    assert.deepEqual(await until(() => hints(document.uri), (all) => !all.length, 10_000), []); // prettier-ignore
    const list = await vscode.workspace.fs.readFile(fileUri('.cablese/words.txt'));
    assert.equal(new TextDecoder().decode(list), 'Kuznetsov\nKuznetzov\n');
  });

  it('are counted in a report', async () => {
    await openCable('worded.cable', TEXT);
    const uri = vscode.Uri.from({ scheme: 'cablese-report', path: '/Proofreading report.md' });
    const report = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(report, /^# Proofreading report\n/);
    assert.match(report, /\| worded\.cable \| 5 \| transcribed \|/);
  });
});
