import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import type { MadeTranscript } from '../../publish/imports.js';
import { explain } from '../edit.js';
import type { Importing } from './importing.js';
import { goTo } from './places.js';
import { fileNameOf, linesBefore, type Pending } from './previews.js';

interface Item extends vscode.QuickPickItem {
  made: MadeTranscript;
  /** Line of the preview on which it begins, from 1. */
  line: number;
}

/**
 * Asks which documents of a volume become cables: all are ticked but those that were left out before.
 * The preview shows the one that the list stands at. `then` goes on with those that are ticked.
 */
export function chooseDocuments(importing: Importing, pending: Pending, then: () => void): void {
  const chosen = new Set(pending.result.made);
  importing.previews.choose(pending, pending.all);
  const before = linesBefore(pending);
  const items = pending.all.map((made, index): Item => ({
    label: made.title || fileNameOf(pending, made),
    description: made.date,
    detail: [fileNameOf(pending, made), ...countsOf(importing, made)].join(', '),
    made,
    line: before[index]! - 1,
  }));
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = `${pending.source.name}: ${pending.all.length} documents`;
  picker.placeholder = 'Untick what is not to be imported; the arrow keys show each document';
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.ignoreFocusOut = true;
  picker.items = items;
  picker.selectedItems = items.filter(({ made }) => chosen.has(made));
  let taken: readonly MadeTranscript[] = pending.all.filter((made) => chosen.has(made));
  let accepted = false;
  picker.onDidChangeActive(([item]) => {
    if (item) goTo({ uri: pending.after, line: item.line }, false);
  });
  picker.onDidAccept(() => {
    const ticked = new Set(picker.selectedItems.map(({ made }) => made));
    if (!ticked.size) {
      explain('Tick at least one document.');
      return;
    }
    taken = pending.all.filter((made) => ticked.has(made));
    accepted = true;
    picker.hide();
  });
  picker.onDidHide(() => {
    picker.dispose();
    importing.previews.choose(pending, taken);
    if (accepted) then();
  });
  picker.show();
}

/** `2 set aside, 1 read with doubt` */
function countsOf({ imports }: Importing, { changes, text }: MadeTranscript): string[] {
  const doubts = imports.placedDoubtsOf(parseCable(text)).length;
  return [...countsByKind(changes), ...(doubts ? [`${doubts} read with doubt`] : [])];
}

/** `2 changed`, `1 set aside` */
export function countsByKind(changes: MadeTranscript['changes']): string[] {
  const counts = new Map<string, number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`);
}
