import * as vscode from 'vscode';
import { ask, until } from './cables.js';

/** A telegram with words left out, on CRLF, with a broken word and a page turn inside a sentence. */
export const TELEGRAPHIC = [
  'SECRET',
  '',
  'Classification',
  '',
  '1. (S) Problem of frontier remains. Government not prepared to discuss question of refugees with Embassy at this time.',
  '',
  '2. Remains to be seen if Ministry will accept draft of agreement. It was presence of foreign troops that delayed con-',
  'SECRET',
  '',
  '[page 2]',
  '',
  'SECRET',
  '',
  'Classification',
  '',
  'clusion of treaty.',
  '',
].join('\r\n');

/** The same in full sentences. */
export const FULL = `SECRET

1. The Minister said that the Government had considered the proposal with great care. He was grateful for the interest that the Ambassador had shown in the matter, and he hoped that it would be possible to reach an agreement before the end of the year. The draft of the treaty is being prepared by the legal adviser and will be sent to the Embassy as soon as it has been approved by the Cabinet.
`;

/** The hints of a document, as soon as there are some, or as soon as `isSo`. */
export function hintsOf(
  document: vscode.TextDocument,
  isSo: (hints: readonly vscode.InlayHint[]) => boolean = ({ length }) => length > 0,
): Promise<vscode.InlayHint[]> {
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  return until(
    () => ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all),
    isSo,
  );
}

/** A text with its hints written into it. */
export function written(document: vscode.TextDocument, hints: readonly vscode.InlayHint[]): string {
  const text = document.getText();
  const parts: string[] = [];
  let from = 0;
  for (const { position, label } of hints) {
    const offset = document.offsetAt(position);
    parts.push(
      text.slice(from, offset),
      `${typeof label === 'string' ? label : label.map(({ value }) => value).join('')} `,
    );
    from = offset;
  }
  return parts.join('') + text.slice(from);
}
