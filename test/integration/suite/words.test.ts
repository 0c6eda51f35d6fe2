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

  it('are corrected everywhere: what stays ticked in a list of all places', async () => {
    const files = ['worded.cable', 'worded-too.cable'];
    const read = async (): Promise<string[]> =>
      Promise.all(files.map(async (file) => (await vscode.workspace.openTextDocument(fileUri(file))).getText())); // prettier-ignore
    const before = [
      'SECRET\n\nTold Kuznetzow that nobody came.\n',
      'SECRET\n\nKuznetzow saw Kuznetzow’s men, and KUZNETZOW.\n',
    ];
    const list = new TextEncoder().encode('!Kuznetzow > Kuznetsov\n');
    await vscode.workspace.fs.writeFile(fileUri('.cablese/words.txt'), list);
    for (const [i, file] of files.entries()) await openCable(file, before[i]!);
    // The list is watched, and the box proposes what it says is meant.
    await until(() => hints(fileUri('worded.cable')), (all) => all.length === 1, 10_000); // prettier-ignore
    const asked: vscode.QuickPickItem[] = [];
    const { showQuickPick } = vscode.window;
    // All that is ticked but the last: a person unticks what is to stay.
    const pick = async (items: vscode.QuickPickItem[]): Promise<vscode.QuickPickItem[]> => {
      assert.deepEqual(await read(), before);
      asked.push(...items);
      return items.filter(({ picked }) => picked).slice(0, 2);
    };
    Object.assign(vscode.window, { showQuickPick: pick });
    try {
      const done = vscode.commands.executeCommand('cablese.correctEverywhere', 'Kuznetzow');
      await until(
        async () => {
          await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          return asked.length;
        },
        (count) => count > 0,
      );
      await done;
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
    assert.deepEqual(
      asked.map(({ label, description, picked }) => `${label}, ${description}, ${picked}`),
      [
        'Kuznetzow → Kuznetsov, worded-too.cable, line 3, true',
        'Kuznetzow → Kuznetsov, worded-too.cable, line 3, true',
        'Kuznetzow → Kuznetsov, worded.cable, line 3, true',
      ],
    );
    assert.deepEqual(await read(), [
      before[0],
      'SECRET\n\nKuznetsov saw Kuznetsov’s men, and KUZNETZOW.\n',
    ]);
    await vscode.workspace.saveAll();
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('worded-too.cable'));
  });

  it('are counted in a report', async () => {
    await openCable('worded.cable', TEXT);
    const uri = vscode.Uri.from({ scheme: 'cablese-report', path: '/Proofreading report.md' });
    const report = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(report, /^# Proofreading report\n/);
    assert.match(report, /\| worded\.cable \| 5 \| transcribed \|/);
    assert.match(
      report,
      /\n## What the readings changed\n\nThese cables have no history in git here, /,
    );
  });
});
