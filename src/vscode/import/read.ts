import * as vscode from 'vscode';
import type { Form } from '../../publish/form.js';
import type { ImportedFile } from '../../publish/imports.js';
import type { Importing } from './importing.js';
import type { Source } from './previews.js';

/** What a text became, and how it was read. */
export interface ReadSource extends ImportedFile {
  as: { form: Form; joined: boolean };
}

/** Reads a text of another form; undefined where it is none and a person gives it up. */
export async function read(
  { imports }: Importing,
  { name, text }: Source,
  form: Form,
  joined: boolean,
): Promise<ReadSource | undefined> {
  try {
    return { ...imports.importAs(form, text, joined), as: { form, joined } };
  } catch (error) {
    if (!(error instanceof imports.TeiError)) throw error;
    const plain = 'Import as Plain Text';
    const answer = await vscode.window.showErrorMessage(`${name} ${error.message}.`, plain);
    if (answer !== plain) return undefined;
    return { ...imports.importAs('text', text, joined), as: { form: 'text', joined } };
  }
}
