import * as vscode from 'vscode';
import type { Register } from '../services.js';

/** Practising to proofread: a cable with planted errors and its scan, and how one fared. */
export const registerPractice: Register = (context, services) => {
  const { extensionUri } = context;
  context.subscriptions.push(
    vscode.commands.registerCommand('cablese.practise', async () =>
      (await import('./practice.js')).practise(extensionUri),
    ),
    vscode.commands.registerCommand('cablese.scorePractice', async () =>
      (await import('./practice.js')).score(extensionUri, services),
    ),
  );
};
