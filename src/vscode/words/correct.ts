import * as vscode from 'vscode';
import { type Edit, parseCable, pointsOf } from '../../cable/index.js';
import { correctionEdits } from '../../proof/index.js';
import { chooseEdits, type FileEdits } from '../choose-edits.js';
import { explain } from '../edit.js';
import type { WorkspaceCables } from '../workspace-cables.js';

/**
 * *Correct Everywhere*: puts one word for another in all cables of the workspace, after a count and
 * a list of the places, in which each can be taken out. Word for word: other forms stay.
 */
export async function correctEverywhere(
  files: WorkspaceCables,
  word: string,
  suggestion: string,
): Promise<void> {
  const places: (Omit<FileEdits, 'changes'> & { edits: Edit[] })[] = [];
  for await (const { uri, text } of files.all({ anew: true })) {
    if (!text.normalize('NFC').includes(word)) continue;
    const edits = correctionEdits(parseCable(text), word, '');
    if (edits.length) places.push({ uri, text, points: pointsOf(text), edits });
  }
  const count = places.reduce((sum, { edits }) => sum + edits.length, 0);
  if (!count) {
    explain(`"${word}" stands in no cable of the open folder.`);
    return;
  }
  const say = `${counted(count, 'place')} in ${counted(places.length, 'cable')}`;
  const typed = await vscode.window.showInputBox({
    title: `Correct "${word}" Everywhere`,
    prompt: `${say}. A list of them follows, in which each can be taken out.`,
    value: suggestion,
    validateInput: (said) =>
      said.trim() && said.trim() !== word ? undefined : 'Another word, please.',
  });
  if (typed === undefined) return;
  const put = typed.trim();
  const change = await chooseEdits(
    `"${word}" to "${put}": ${say}`,
    places.map(({ edits, ...file }) => ({
      ...file,
      changes: edits.map((edit) => [{ ...edit, text: put }]),
    })),
  );
  if (!change) return;
  await vscode.workspace.applyEdit(change, { isRefactoring: true });
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}
