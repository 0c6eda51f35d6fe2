import * as vscode from 'vscode';
import { opensAsCable } from '../cable/index.js';
import { CABLE, type Register } from './services.js';

const YES = 'Open as Cable';
const NEVER = "Don't Ask Again";

/** Characters of a document that are looked at. */
const START = 4000;

/**
 * Offers the language for a plain text that opens with a marking: `.txt` belongs to plain text, so
 * VS Code never looks at its first line. It asks once a file, and never again if told so.
 */
export const registerOffer: Register = (context, { log }) => {
  const asked = new Set<string>();
  const offer = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    const document = editor?.document;
    if (document?.languageId !== 'plaintext' || asked.has(document.uri.toString())) return;
    const settings = vscode.workspace.getConfiguration('cablese', document);
    if (!settings.get<boolean>('offerMode', true)) return;
    const start = new vscode.Range(document.positionAt(0), document.positionAt(START));
    if (!opensAsCable(document.getText(start))) return;
    asked.add(document.uri.toString());
    const name = document.uri.path.replace(/^.*\//, '');
    const choice = await vscode.window.showInformationMessage(
      `${name} opens with a marking, as a cable does. Read it as one?`,
      YES,
      NEVER,
    );
    if (choice === YES) await vscode.languages.setTextDocumentLanguage(document, CABLE);
    if (choice === NEVER) {
      await settings.update('offerMode', false, vscode.ConfigurationTarget.Global);
      log.info('Text files are no longer offered Cablese: cablese.offerMode is false.');
    }
  };
  context.subscriptions.push(
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      void offer(editor);
    }),
  );
  void offer(vscode.window.activeTextEditor);
};
