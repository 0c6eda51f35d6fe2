import * as vscode from 'vscode';
import { type Exports, start } from './extension.shared.js';
import type { PageWorker } from './scan/reader/page-worker.js';

/** Entry point where VS Code runs extensions in a web worker: vscode.dev and github.dev. */
export function activate(context: vscode.ExtensionContext): Exports {
  const program = vscode.Uri.joinPath(context.extensionUri, 'dist', 'reader-web.js');
  const worker = (): Promise<PageWorker> => pageWorker(program);
  return start(context, { kind: 'web', startPageWorker: worker, startOcrWorker: worker });
}

/** A worker may only be started from where the editor itself comes from: it is given as text. */
async function pageWorker(program: vscode.Uri): Promise<PageWorker> {
  const text = await vscode.workspace.fs.readFile(program);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return {
    post: (message) => {
      worker.postMessage(message);
    },
    listen: (hear, fail) => {
      worker.addEventListener('message', ({ data }) => {
        URL.revokeObjectURL(address);
        hear(data);
      });
      worker.addEventListener('error', ({ message }) => {
        fail(message ?? 'the worker did not start');
      });
    },
    stop: () => {
      worker.terminate();
    },
  };
}
