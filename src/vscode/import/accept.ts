import * as vscode from 'vscode';
import { explain } from '../edit.js';
import { exists, save } from '../export/save.js';
import { nameOf } from '../name-of.js';
import { CABLE } from '../services.js';
import type { Importing } from './importing.js';
import { fileNameOf, IMPORT, type Pending, stemOf } from './previews.js';

/**
 * Writes an import that was seen: into the empty cable, as a new one, or as a file. A file that is
 * there is never written over.
 */
export async function accept(
  importing: Importing,
  pending: Pending | undefined,
  to?: vscode.Uri,
): Promise<void> {
  if (!pending) {
    explain('Show the preview of an import first.');
    return;
  }
  if (!pending.source.file) await put(importing, pending);
  else if (pending.all.length > 1) await writeAll(importing, pending, to);
  else await writeOne(importing, pending, to);
}

/** Pasted text: into the empty cable that it was meant for, where that still is empty. */
async function put(importing: Importing, pending: Pending): Promise<void> {
  const { into } = pending.source;
  const content = pending.result.made.map(({ text }) => text).join('\n');
  await leave(importing, pending);
  if (into && !into.isClosed && !/\S/.test(into.getText())) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(into.uri, into.validateRange(new vscode.Range(0, 0, into.lineCount, 0)), content);
    await vscode.workspace.applyEdit(edit);
    await vscode.window.showTextDocument(into);
    return;
  }
  const document = await vscode.workspace.openTextDocument({ language: CABLE, content });
  await vscode.window.showTextDocument(document);
}

async function writeOne(importing: Importing, pending: Pending, to?: vscode.Uri): Promise<void> {
  const target = to ?? (await askFile(pending));
  if (!target) return;
  const name = nameOf(target);
  if (await exists(target)) {
    refuse(`${name} is there already and is left as it is. Choose another name.`);
    return;
  }
  try {
    await save(target, pending.result.made[0]!.text, false);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    importing.log.error(`${name} could not be written`, error);
    refuse(`${name} could not be written: ${reason}`);
    return;
  }
  await leave(importing, pending);
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(target));
}

/** A volume: a file for each document, of which those that are there are left as they are. */
async function writeAll(importing: Importing, pending: Pending, to?: vscode.Uri): Promise<void> {
  const { source, result } = pending;
  const count = result.made.length;
  const title = count === 1 ? 'Import 1 Document' : `Import ${count} Documents`;
  const folder = to ?? (await askFolder(title, source.file!));
  if (!folder) return;
  let written = 0;
  const kept: string[] = [];
  for (const made of result.made) {
    const name = fileNameOf(pending, made);
    const target = vscode.Uri.joinPath(folder, name);
    if (await exists(target)) {
      kept.push(name);
      continue;
    }
    try {
      await save(target, made.text, false);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      importing.log.error(`${name} could not be written`, error);
      refuse(`${written} of ${count} documents are written. ${name} is not: ${reason}`);
      return;
    }
    written++;
  }
  await leave(importing, pending);
  for (const name of kept) importing.log.warn(`${name} was there already and is left as it was.`);
  const left = kept.length ? ` ${kept.length} were there already and are left as they were.` : '';
  explain(
    `Imported ${written} ${written === 1 ? 'document' : 'documents'} to ${vscode.workspace.asRelativePath(folder)}.${left}`,
  );
}

async function askFile({ source }: Pending): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: `Import ${source.name}`,
    saveLabel: 'Import',
    filters: { Cable: ['cable'] },
    defaultUri: await freeName(source.file!),
  });
}

/** A name beside a file that no other file has: `old.cable`, else `old-2.cable`. */
async function freeName(file: vscode.Uri): Promise<vscode.Uri> {
  const folder =
    file.scheme === 'untitled'
      ? (vscode.workspace.workspaceFolders?.[0]?.uri ?? file)
      : vscode.Uri.joinPath(file, '..');
  const stem = stemOf(nameOf(file));
  for (let count = 1; ; count++) {
    const name = vscode.Uri.joinPath(folder, `${stem}${count > 1 ? `-${count}` : ''}.cable`);
    if (!(await exists(name))) return name;
  }
}

async function askFolder(title: string, beside: vscode.Uri): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title,
    openLabel: 'Import to Here',
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri: vscode.Uri.joinPath(beside, '..'),
  });
  return picked?.[0];
}

/** Closes the preview, and forgets what it showed. */
async function leave({ previews }: Importing, pending: Pending): Promise<void> {
  const isPreview = ({ input }: vscode.Tab): boolean => {
    const uri =
      input instanceof vscode.TabInputTextDiff
        ? input.modified
        : input instanceof vscode.TabInputText
          ? input.uri
          : undefined;
    return uri?.scheme === IMPORT && uri.query === pending.after.query;
  };
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(isPreview));
  previews.remove(pending);
}

function refuse(sentence: string): void {
  void vscode.window.showErrorMessage(sentence);
}
