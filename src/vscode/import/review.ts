import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import type { Form } from '../../publish/form.js';
import { explain } from '../edit.js';
import { accept } from './accept.js';
import type { Importing } from './importing.js';
import { chooseDocuments, countsByKind } from './choose.js';
import { goTo, type LinePlace } from './places.js';
import { fileNameOf, linesBefore, type Pending } from './previews.js';
import { read } from './read.js';

interface Item extends vscode.QuickPickItem {
  /** What choosing it does; nothing for a place, which is shown already. */
  run?: () => Promise<void> | void;
  /** The document and the line, from 1, that it is about. */
  place?: LinePlace;
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
  picker.title = titleOf(importing, pending, doubts.length);
  picker.placeholder =
    'Nothing is written yet. Accept it, or look at each place with the arrow keys';
  picker.items = [...choices(importing, pending), ...changes, ...under('Read with doubt', doubts)];
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
    Promise.resolve(item?.run?.()).catch((error: unknown) => {
      importing.log.error('An import could not be finished', error);
    });
  });
  picker.onDidHide(() => {
    picker.dispose();
  });
  picker.show();
}

/** `Import of vol.xml: 2 of 3 documents, 2 changed, 1 set aside, 1 read with doubt`. */
function titleOf({ imports }: Importing, { source, result, all }: Pending, doubts: number): string {
  const said = countsByKind(imports.changesOf(result));
  if (all.length > 1) {
    const of = result.made.length < all.length ? `${result.made.length} of ` : '';
    said.unshift(`${of}${all.length} documents`);
  }
  if (doubts) said.push(`${doubts} read with doubt`);
  return `Import of ${source.name}: ${said.join(', ') || 'every word stands as it stood'}`;
}

/** What can be done with the whole of an import. */
function choices(importing: Importing, pending: Pending): Item[] {
  const { source, form, joined, all } = pending;
  const whereto = source.into
    ? 'into the empty cable, as one step of undo'
    : source.file
      ? `as ${all.length > 1 ? 'new files of a folder' : 'a new file'} that you name`
      : 'as a new cable, not yet saved';
  const again = (label: string, next: Form, join: boolean): Item => ({
    label: `$(refresh) ${label}`,
    run: () => readAgain(importing, pending, next, join),
  });
  const items: Item[] = [
    { label: '$(check) Accept', description: whereto, run: () => accept(importing, pending) },
  ];
  if (all.length > 1) {
    items.push({
      label: '$(checklist) Choose Documents…',
      description: `${pending.result.made.length} of ${all.length} are chosen`,
      run: () => {
        chooseDocuments(importing, pending, () => {
          review(importing, pending);
        });
      },
    });
  }
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

/** What was not copied as it stood, of a volume document by document. */
function changesOf({ imports }: Importing, pending: Pending): Item[] {
  const { source, before, result, all } = pending;
  const heading = 'Not copied as it stood';
  const items = (changes: ReturnType<typeof imports.changesOf>): Item[] =>
    changes.map((change) => ({
      label: upper(imports.sentenceOf(change).replace(/\s+/g, ' ')),
      description: `line ${change.line} of ${source.name}`,
      place: { uri: before, line: change.line },
    }));
  if (all.length < 2) return under(heading, items(imports.changesOf(result)));
  return [
    ...result.made.flatMap((made) => under(`${heading}: ${made.title || fileNameOf(pending, made)}`, items(made.changes))),
    ...under(`${heading}: outside of the documents`, items([...result.outside])),
  ];
} // prettier-ignore

/** What of the transcripts is read with doubt. */
function doubtsOf({ imports }: Importing, pending: Pending): Item[] {
  const { after, result, all } = pending;
  const before = linesBefore(pending);
  return result.made.flatMap((made, index) => {
    const name = all.length > 1 ? fileNameOf(pending, made) : 'the cable';
    return imports.placedDoubtsOf(parseCable(made.text)).map(({ start, sentence }): Item => ({
      label: sentence,
      description: `line ${start.line} of ${name}`,
      place: { uri: after, line: before[index]! + start.line },
    }));
  });
}

/** Entries under a heading; none where there are none. */
function under(label: string, items: Item[]): Item[] {
  return items.length ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}

function upper(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
