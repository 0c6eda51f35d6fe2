import * as vscode from 'vscode';
import type { Register } from '../services.js';

/** The scheme of reports. */
const SCHEME = 'cablese-report';

const REPORT = vscode.Uri.from({ scheme: SCHEME, path: '/Proofreading report.md' });

/** The report of the proofreading, in VS Code's preview of Markdown, and its export. */
export const registerReport: Register = (context, services) => {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  context.subscriptions.push(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async () => (await import('./report.js')).reportText(services),
    }),
    vscode.commands.registerCommand('cablese.showReport', async () => {
      changed.fire(REPORT);
      await vscode.commands.executeCommand('markdown.showPreview', REPORT);
    }),
    vscode.commands.registerCommand('cablese.exportReport', async () => {
      await (await import('./report.js')).exportReport(services);
    }),
  );
};
