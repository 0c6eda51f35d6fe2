import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import type { Form } from '../../publish/form.js';
import { explain } from '../edit.js';
import { accept } from './accept.js';
import type { Importing } from './importing.js';
import type { Pending } from './previews.js';
import { read } from './read.js';

interface Item extends vscode.QuickPickItem {
  /** What choosing it does; nothing for a place, which is shown already. */
  run?: () => Promise<void>;
  /** The document and the line, from 1, that it is about. */
  place?: { uri: vscode.Uri; line: number };
}

const FORM_NAMES: Readonly<Record<Form, string>> = {
  tei: 'TEI',
  markdown: 'Markdown',
  text: 'Plain Text',
};

/** Lists what an import changed, left out and read with doubt, and asks what is to become of it. */
export function review(importing: Importing, pending: Pending | undefined): void {
  if (!pending) {
    explain('Show the preview of an import first.');
    return;
  }
  const doubts = doubtsOf(importing, pending);
  const changes = changesOf(importing, pending);
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = titleOf(pending, doubts.length);
  picker.placeholder =
    'Nothing is written yet. Accept it, or look at each place with the arrow keys';
  picker.items = [
    ...choices(importing, pending),
    ...under('Not copied as it stood', changes),
    ...under('Read with doubt', doubts),
  ];
  picker.matchOnDescription = true;
  // One may read and scroll the preview while the list stays.
  picker.ignoreFocusOut = true;
  picker.onDidChangeActive(([item]) => {
    if (item?.place) goTo(item.place, false);
  });
  picker.onDidAccept(() => {
    const [item] = picker.selectedItems;
    picker.hide();
    if (item?.place) goTo(item.place, true);
    item?.run?.().catch((error: unknown) => {
      importing.log.error('An import could not be finished', error);
    });
  });
  picker.onDidHide(() => {
    picker.dispose();
  });
  picker.show();
}

/** `Import of old.md: 2 changed, 1 set aside, 1 read with doubt`. */
function titleOf({ source, result }: Pending, doubts: number): string {
  const counts = new Map<string, number>();
  for (const { kind } of result.changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const said = [...counts].map(([kind, count]) => `${count} ${kind}`);
  if (result.made.length > 1) said.unshift(`${result.made.length} documents`);
  if (doubts) said.push(`${doubts} read with doubt`);
  return `Import of ${source.name}: ${said.join(', ') || 'every word stands as it stood'}`;
}

/** What can be done with the whole of an import. */
function choices(importing: Importing, pending: Pending): Item[] {
  const { source, form, joined, result } = pending;
  const whereto = source.into
    ? 'into the empty cable, as one step of undo'
    : source.file
      ? `as ${result.made.length > 1 ? 'new files of a folder' : 'a new file'} that you name`
      : 'as a new cable, not yet saved';
  const again = (label: string, next: Form, join: boolean): Item => ({
    label: `$(refresh) ${label}`,
    run: () => readAgain(importing, pending, next, join),
  });
  const items: Item[] = [
    { label: '$(check) Accept', description: whereto, run: () => accept(importing, pending) },
  ];
  if (form === 'text')
    items.push(
      again(joined ? 'Keep the Lines' : 'Make One Line of Each Paragraph', 'text', !joined),
    );
  for (const [other, name] of Object.entries(FORM_NAMES) as [Form, string][])
    if (other !== form) items.push(again(`Read as ${name}`, other, false));
  return items;
}

async function readAgain(
  importing: Importing,
  pending: Pending,
  form: Form,
  joined: boolean,
): Promise<void> {
  const result = await read(importing, pending.source, form, joined);
  if (result) importing.previews.change(pending, { ...result.as, result });
  review(importing, pending);
}

function changesOf({ imports }: Importing, { source, before, result }: Pending): Item[] {
  const items = result.changes.map((change): Item => ({
    label: upper(imports.sentenceOf(change).replace(/\s+/g, ' ')),
    description: `line ${change.line} of ${source.name}`,
    place: { uri: before, line: change.line },
  }));
  return items;
}

/** What of the transcripts is read with doubt. */
function doubtsOf({ imports }: Importing, { after, result }: Pending): Item[] {
  // Lines are those of the preview; of several documents it is no cable, and they are checked later.
  if (result.made.length > 1) return [];
  const items = imports
    .placedDoubtsOf(parseCable(result.made[0]!.text))
    .map(({ start, sentence }): Item => ({
      label: sentence,
      description: `line ${start.line} of the cable`,
      place: { uri: after, line: start.line },
    }));
  return items;
}

/** Entries under a heading; none where there are none. */
function under(label: string, items: Item[]): Item[] {
  return items.length ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}

function upper(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Shows a line in whatever editor has it, and sets the caret there if that is asked for. */
function goTo({ uri, line }: { uri: vscode.Uri; line: number }, caret: boolean): void {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  if (!editor) return;
  const { range } = editor.document.lineAt(Math.min(line, editor.document.lineCount) - 1);
  editor.selection = new vscode.Selection(range.start, caret ? range.start : range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
