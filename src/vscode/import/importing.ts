import type * as vscode from 'vscode';
import type { Previews } from './previews.js';

/** How texts of other forms are read: loaded on first use. */
export type Importer = typeof import('../../publish/imports.js');

/** What is needed to import in the editor. */
export interface Importing {
  imports: Importer;
  previews: Previews;
  log: vscode.LogOutputChannel;
}
