import * as vscode from 'vscode';
import { type Edit, parseCable, type Points, pointsOf } from '../../cable/index.js';
import { correctionEdits } from '../../proof/index.js';
import { rangeAt } from '../convert.js';
import { explain } from '../edit.js';
import { workspaceCables } from './workspace-cables.js';

/** The places of a word in one cable. */
interface Places {
  uri: vscode.Uri;
  points: Points;
  edits: Edit[];
}

/**
 * *Correct Everywhere*: puts one word for another in all cables of the workspace, after a count and
 * VS Code's preview, in which each place can be taken out. Word for word: other forms stay.
 */
export async function correctEverywhere(word: string, suggestion: string): Promise<void> {
  const places: Places[] = [];
  for await (const { uri, text } of workspaceCables()) {
    if (!text.normalize('NFC').includes(word)) continue;
    const edits = correctionEdits(parseCable(text), word, '');
    if (edits.length) places.push({ uri, points: pointsOf(text), edits });
  }
  const count = places.reduce((sum, { edits }) => sum + edits.length, 0);
  if (!count) {
    explain(`"${word}" stands in no cable of the open folder.`);
    return;
  }
  const say = `${counted(count, 'place')} in ${counted(places.length, 'cable')}`;
  const put = await vscode.window.showInputBox({
    title: `Correct "${word}" Everywhere`,
    prompt: `${say} will change. A preview follows, in which each can be taken out.`,
    value: suggestion,
    validateInput: (typed) =>
      typed.trim() && typed.trim() !== word ? undefined : 'Another word, please.',
  });
  if (put === undefined) return;
  const change = new vscode.WorkspaceEdit();
  const label = `"${word}" to "${put.trim()}": ${say}`;
  for (const { uri, points, edits } of places) {
    for (const edit of edits) {
      change.replace(uri, rangeAt(points, edit), put.trim(), { needsConfirmation: true, label });
    }
  }
  await vscode.workspace.applyEdit(change, { isRefactoring: true });
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}
