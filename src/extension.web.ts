import type * as vscode from 'vscode';
import { type Exports, start } from './extension.shared.js';

/** Entry point where VS Code runs extensions in a web worker: vscode.dev and github.dev. */
export function activate(context: vscode.ExtensionContext): Exports {
  return start(context, { kind: 'web' });
}
