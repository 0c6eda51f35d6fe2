import * as vscode from 'vscode';
import { type Form, formOf, IMPORTED } from '../../publish/form.js';
import { explain } from '../edit.js';
import { nameOf } from '../name-of.js';
import { CABLE } from '../services.js';
import { textOf } from '../text-of.js';
import { chooseDocuments } from './choose.js';
import type { Importing } from './importing.js';
import { IMPORT, type Pending, type Source } from './previews.js';
import { read } from './read.js';
import { review } from './review.js';

/** What is said already, so that nobody is asked for it. */
export interface ImportRequest {
  source?: vscode.Uri;
  form?: Form;
  joined?: boolean;
}

/** *Import as Cable*: shows what a file of another form would be as a cable. */
export async function importCable(importing: Importing, request: ImportRequest): Promise<void> {
  const uri = request.source ?? activeSource() ?? (await askSource());
  if (!uri) return;
  const name = nameOf(uri);
  let text: string;
  try {
    text = await textOf(uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(`${name} can't be imported: ${reason}.`);
    return;
  }
  const source = { name, text, file: uri, into: undefined };
  await start(importing, source, request.form ?? formOf(name, text), request.joined ?? false);
}

/** *Paste as Cable*: shows what the text of the clipboard would be in an empty or a new cable. */
export async function pasteAsCable(importing: Importing): Promise<void> {
  const text = await vscode.env.clipboard.readText();
  if (!text.trim()) {
    explain('The clipboard holds no text. Copy the text first, then paste it as a cable.');
    return;
  }
  const document = vscode.window.activeTextEditor?.document;
  const isEmpty = document?.languageId === CABLE && !/\S/.test(document.getText());
  const into = isEmpty && document.uri.scheme !== IMPORT ? document : undefined;
  const source = { name: 'Pasted Text', text, file: undefined, into };
  await start(importing, source, formOf('', text), false);
}

/** The document that a person looks at, where it is one to be imported. */
function activeSource(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const isOther = document && document.languageId !== CABLE && document.uri.scheme !== IMPORT;
  return isOther && /\S/.test(document.getText()) ? document.uri : undefined;
}

async function askSource(): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title: 'Import as Cable',
    openLabel: 'Import',
    filters: {
      'TEI, Markdown, Text': IMPORTED.map((ending) => ending.slice(1)),
      'All Files': ['*'],
    },
  });
  return picked?.[0];
}

async function start(
  importing: Importing,
  source: Source,
  form: Form,
  joined: boolean,
): Promise<void> {
  const result = await read(importing, source, form, joined);
  if (!result) return;
  if (!result.made.some(({ text }) => /\S/.test(text))) {
    explain(`${source.name} holds nothing that could stand in a cable.`);
    return;
  }
  const pending = importing.previews.add({ source, ...result.as, result });
  await show(pending);
  const goOn = (): void => review(importing, pending);
  if (pending.all.length > 1) chooseDocuments(importing, pending, goOn);
  else goOn();
}

/** Shows the text as it was and the transcript: compared by lines, or side by side for XML. */
async function show({ source, form, before, after }: Pending): Promise<void> {
  const title = `Import of ${source.name}`;
  if (form !== 'tei') {
    await vscode.commands.executeCommand('vscode.diff', before, after, title, { preview: false });
    return;
  }
  await vscode.window.showTextDocument(before, { preview: false });
  const viewColumn = vscode.ViewColumn.Beside;
  await vscode.window.showTextDocument(after, { preview: false, viewColumn });
}
