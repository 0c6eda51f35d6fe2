import type * as vscode from 'vscode';
import { type Exports, start } from './extension.shared.js';

/** Entry point where VS Code runs extensions in Node: desktop, remote and containers. */
export function activate(context: vscode.ExtensionContext): Exports {
  return start(context, { kind: 'node' });
}
