import * as vscode from 'vscode';
import { nameOf } from '../name-of.js';

/** Under this name the window remembers which transcripts are not to be seen in it. */
const KEY = 'keying.unseen';

/**
 * First transcripts that are not to be seen while their seconds are keyed in this window: kept out of
 * the search, and closed when they are opened. Asks for nothing and does nothing while there is none.
 */
export class Unseen implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #watch: vscode.Disposable;
  readonly #asking = new Set<string>();

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
    this.#watch = vscode.window.onDidChangeActiveTextEditor((editor) => {
      const uri = editor?.document.uri;
      if (uri && this.has(uri)) void this.#ask(uri);
    });
  }

  has(uri: vscode.Uri): boolean {
    return this.#all().includes(uri.toString());
  }

  async add(uri: vscode.Uri): Promise<void> {
    await this.#memento.update(KEY, [...new Set([...this.#all(), uri.toString()])]);
    await closeTabs(uri);
    await excludeFromSearch(uri, true);
  }

  async remove(uri: vscode.Uri): Promise<void> {
    if (!this.has(uri)) return;
    const others = this.#all().filter((each) => each !== uri.toString());
    await this.#memento.update(KEY, others);
    await excludeFromSearch(uri, false);
  }

  dispose(): void {
    this.#watch.dispose();
  }

  #all(): string[] {
    return this.#memento.get<string[]>(KEY, []);
  }

  async #ask(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    if (this.#asking.has(key)) return;
    this.#asking.add(key);
    const close = 'Close It';
    const done = 'The Second Is Finished';
    const answer = await vscode.window.showWarningMessage(
      `${nameOf(uri)} is not to be seen while its second transcript is keyed.`,
      close,
      done,
    );
    this.#asking.delete(key);
    if (answer === close) await closeTabs(uri);
    else if (answer === done) await this.remove(uri);
  }
}

/** Closes every tab that shows a transcript, or something made of it. A changed one asks to be saved. */
async function closeTabs(uri: vscode.Uri): Promise<void> {
  const own = uri.toString();
  const shows = (one: vscode.Uri): boolean => one.path === uri.path || one.query.includes(own);
  const tabs = vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(({ input, label }) => {
      if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) {
        return shows(input.uri);
      }
      if (input instanceof vscode.TabInputTextDiff) {
        return shows(input.original) || shows(input.modified);
      }
      // The differences from the scan say what stands in the transcript.
      return input instanceof vscode.TabInputWebview && label === `Scan of ${nameOf(uri)}`;
    });
  await vscode.window.tabGroups.close(tabs);
}

/** Keeps a file out of the search over the workspace, or lets it in again. */
async function excludeFromSearch(uri: vscode.Uri, out: boolean): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return;
  const path = vscode.workspace.asRelativePath(uri, false).replace(/[[\]{}*?]/g, '?');
  const search = vscode.workspace.getConfiguration('search', folder.uri);
  const own = search.inspect<Record<string, boolean>>('exclude')?.workspaceValue;
  const others = Object.entries(own ?? {}).filter(([name]) => name !== path);
  const next = Object.fromEntries([...others, ...(out ? [[path, true]] : [])]) as object;
  const value = Object.keys(next).length ? next : undefined;
  await search.update('exclude', value, vscode.ConfigurationTarget.Workspace);
}
