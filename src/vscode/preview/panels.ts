// The previews: loaded when the first is shown. Others import its types only.
import * as vscode from 'vscode';
import { cableOfState } from '../../protocol/preview.js';
import type { Publishing } from '../export/publication.js';
import { CABLE } from '../services.js';
import { PreviewPanel } from './panel.js';

/** The name by which VS Code brings a preview back after a reload. */
export const PREVIEW = 'cablese.preview';

/** The open previews, one a cable. */
export class PreviewPanels implements vscode.Disposable {
  readonly #panels = new Map<string, PreviewPanel>();
  readonly #extension: vscode.Uri;
  readonly #publishing: Publishing;

  constructor(extension: vscode.Uri, publishing: Publishing) {
    this.#extension = extension;
    this.#publishing = publishing;
  }

  /** Shows the preview of a cable beside its text. */
  show(document: vscode.TextDocument): void {
    const open = this.#panels.get(document.uri.toString());
    if (open) {
      open.reveal();
      return;
    }
    const name = document.uri.path.replace(/^.*\//, '');
    const panel = vscode.window.createWebviewPanel(
      PREVIEW,
      `Preview of ${name}`,
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true },
    );
    this.#fill(panel, document);
  }

  /** Fills a panel that VS Code brought back after a reload. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const cable = cableOfState(state);
    const document =
      cable === undefined
        ? undefined
        : await vscode.workspace
            .openTextDocument(vscode.Uri.parse(cable))
            .then(undefined, () => undefined);
    if (document?.languageId === CABLE) this.#fill(panel, document);
    else panel.dispose();
  }

  dispose(): void {
    for (const panel of [...this.#panels.values()]) panel.dispose();
  }

  #fill(panel: vscode.WebviewPanel, document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const shown = new PreviewPanel(panel, document, this.#extension, this.#publishing);
    this.#panels.set(key, shown);
    panel.onDidDispose(() => {
      if (this.#panels.get(key) === shown) this.#panels.delete(key);
      shown.dispose();
    });
  }
}
