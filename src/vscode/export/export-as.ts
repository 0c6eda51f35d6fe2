import * as vscode from 'vscode';
import { CABLE } from '../services.js';
import { explain } from '../edit.js';
import { showDoubts } from './doubts.js';
import { type Format, FORMATS } from './formats.js';
import { nameOf, type Publishing } from './publication.js';
import { exists, save } from './save.js';

/** What is said already, so that nobody is asked for it. */
export interface ExportRequest {
  cable?: vscode.Uri;
  format?: string;
  to?: vscode.Uri;
}

/** *Export As*: one cable, in a format and to a place that a person chooses. */
export async function exportAs(publishing: Publishing, request: ExportRequest): Promise<void> {
  const uri = request.cable ?? vscode.window.activeTextEditor?.document.uri;
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  if (document?.languageId !== CABLE) {
    explain('Open a cable first, then export it.');
    return;
  }
  const title = `Export ${nameOf(document.uri)}`;
  const format = FORMATS.find(({ id }) => id === request.format) ?? (await askFormat(title));
  const to = format && (request.to ?? (await askPlace(document.uri, format, title)));
  if (!to) return;
  const name = to.path.replace(/^.*\//, '');
  if (to.toString() === document.uri.toString()) {
    explain(`${name} is the cable itself. Choose another name for the export.`);
    return;
  }
  // The dialog asks before it gives the name of a file that is there; a program is asked here.
  if (request.to && (await exists(to)) && !(await askReplace(name))) return;
  const cable = await publishing.cables.of(document);
  try {
    await save(to, await format.write(publishing, cable), true);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    publishing.log.error(`${name} could not be written`, error);
    void vscode.window.showErrorMessage(`${name} could not be written: ${reason}`);
    return;
  }
  const doubts = publishing.publisher.placedDoubtsOf(cable.root);
  const said = [`Exported as ${format.label} to ${name}.`];
  const losses = format.losses?.(publishing, cable) ?? [];
  if (losses.length) said.push(`It loses ${losses.join(', ')}.`);
  if (doubts.length === 1) said.push('1 place was read with doubt.');
  if (doubts.length > 1) said.push(`${doubts.length} places were read with doubt.`);
  const open = 'Open';
  const list = 'Show Doubts';
  void vscode.window
    .showInformationMessage(said.join(' '), open, ...(doubts.length ? [list] : []))
    .then(async (answer) => {
      if (answer === open) await vscode.commands.executeCommand('vscode.open', to);
      if (answer === list) await showDoubts(document, doubts);
    });
}

/** Asks for one of the formats; undefined where a person would rather not. */
export async function askFormat(title: string): Promise<Format | undefined> {
  const items = FORMATS.map((format) => ({ label: format.label, detail: format.detail, format }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: 'Which format?',
    matchOnDetail: true,
  });
  return picked?.format;
}

function askPlace(cable: vscode.Uri, format: Format, title: string) {
  const name = `${nameOf(cable)}.${format.ending}`;
  const folder =
    cable.scheme === 'untitled'
      ? vscode.workspace.workspaceFolders?.[0]?.uri
      : vscode.Uri.joinPath(cable, '..');
  return vscode.window.showSaveDialog({
    title,
    filters: { [format.files]: [format.ending] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

async function askReplace(name: string): Promise<boolean> {
  const replace = 'Replace';
  const answer = await vscode.window.showWarningMessage(
    `${name} is there already. Replace it?`,
    { modal: true },
    replace,
  );
  return answer === replace;
}
