import * as vscode from 'vscode';
import type { Doubt } from '../../publish/index.js';
import { positionOf } from '../convert.js';

/** Lists what was read with doubt; choosing one goes there. */
export async function showDoubts(
  document: vscode.TextDocument,
  doubts: readonly Doubt[],
): Promise<void> {
  const items = doubts.map(({ start, sentence }) => ({
    label: sentence,
    description: `line ${start.line}`,
    position: positionOf(start),
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: 'Read with Doubt',
    placeHolder: 'Choose one to go there',
  });
  if (!picked) return;
  const selection = new vscode.Range(picked.position, picked.position);
  await vscode.window.showTextDocument(document, { selection });
}
