import * as vscode from 'vscode';
import { type Exports, start } from './extension.shared.js';
import { startProcess, startThread } from './worker/start.js';

/** Entry point where VS Code runs extensions in Node: desktop, remote and containers. */
export function activate(context: vscode.ExtensionContext): Exports {
  const host = (): Promise<typeof import('./cli/node-host.js')> => import('./cli/node-host.js');
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'reader.cjs').fsPath;
  return start(context, {
    kind: 'node',
    node: {
      writeRecord: async (path, before, text) => (await host()).writeRecordFile(path, before, text),
      gitUser: async (folder) => (await host()).gitUser(folder),
      isInGit: async (folder) => (await host()).isInGit(folder),
      versionsOf: async (path) => (await host()).versionsOf(path),
    },
    startPageWorker: () => Promise.resolve(startThread(program)),
    startOcrWorker: () => startProcess(program),
  });
}
