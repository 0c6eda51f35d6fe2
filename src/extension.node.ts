import type * as vscode from 'vscode';
import { type Exports, start } from './extension.shared.js';

/** Entry point where VS Code runs extensions in Node: desktop, remote and containers. */
export function activate(context: vscode.ExtensionContext): Exports {
  const host = (): Promise<typeof import('./cli/node-host.js')> => import('./cli/node-host.js');
  return start(context, {
    kind: 'node',
    node: {
      writeRecord: async (path, before, text) => (await host()).writeRecordFile(path, before, text),
      gitUser: async (folder) => (await host()).gitUser(folder),
    },
  });
}
