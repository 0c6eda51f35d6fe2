import * as vscode from 'vscode';
import type { Register } from './services.js';

export const registerShowLog: Register = (context, { log }) => {
  context.subscriptions.push(
    vscode.commands.registerCommand('cablese.showLog', () => {
      log.show();
    }),
  );
};
