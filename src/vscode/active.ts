import * as vscode from 'vscode';
import { CABLE, type Services } from './services.js';
import type { Cable } from './cables.js';

/** The cable that a person works in. */
export interface Active {
  editor: vscode.TextEditor;
  cable: Cable;
}

/** The cable in the active editor; undefined where something else is there. */
export async function activeCable({
  cables,
}: Pick<Services, 'cables'>): Promise<Active | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== CABLE) return undefined;
  return { editor, cable: await cables.of(editor.document) };
}
