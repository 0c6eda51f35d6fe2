import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, placeOf, set, until } from '../cables.js';

interface Score {
  planted: number;
  mended: unknown[];
  missed: { page: number; typed: string }[];
  spoilt: unknown[];
  spoiltWords: number;
}

const score = (): Thenable<Score | undefined> =>
  vscode.commands.executeCommand<Score | undefined>('cablese.scorePractice');

/** Puts some words for others in the cable that is open. */
async function put(editor: vscode.TextEditor, words: string, others: string): Promise<void> {
  const start = placeOf(editor.document, words);
  const end = start.translate(0, words.length);
  assert.ok(await editor.edit((edit) => edit.replace(new vscode.Range(start, end), others)));
}

describe('practising to proofread', () => {
  before(() => set('cablese.ellipsis.level', 'off'));
  after(() => set('cablese.ellipsis.level', undefined));
  afterEach(closeAll);

  it('opens a copy that no file keeps, with the scan beside it, and scores what is made of it', async () => {
    await vscode.commands.executeCommand('cablese.practise');
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document.isUntitled)!;
    assert.match(editor.document.getText(), /Amconsul TARLENHEIM 64/);
    const labels = (): string[] =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    const hasScan = (all: string[]): boolean => all.some((label) => label.startsWith('Scan of '));
    const shown = await until(labels, hasScan);
    assert.ok(hasScan(shown), shown.join(', '));
    const none = await score();
    assert.deepEqual([none?.planted, none?.mended.length, none?.spoiltWords], [12, 0, 0]);
    await put(editor, 'has now seen', 'has not seen');
    await put(editor, '$57,000', '$75,000');
    await put(editor, 'map of harbor', 'map of port');
    const some = await score();
    assert.deepEqual([some?.mended.length, some?.missed.length, some?.spoiltWords], [2, 10, 1]);
    assert.ok(!some!.missed.some(({ typed }) => typed === 'now' || typed === '57,000'));
    assert.deepEqual(some!.missed.map(({ page }) => page), [1, 1, 1, 1, 1, 1, 2, 2, 2, 2]); // prettier-ignore
  });

  it('scores no other cable', async () => {
    await vscode.commands.executeCommand('cablese.openSample', 'strelsau-1959.cable');
    assert.equal(await score(), undefined);
  });
});
