import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { type Exports, start } from './extension.shared.js';
import type { PageWorker } from './vscode/page-worker.js';

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
    startPageWorker: () => Promise.resolve(pageWorker(new Worker(program))),
  });
}

function pageWorker(worker: Worker): PageWorker {
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (hear, fail) => {
      worker.on('message', hear);
      worker.on('error', ({ message }) => {
        fail(message);
      });
    },
    stop: () => void worker.terminate(),
  };
}
