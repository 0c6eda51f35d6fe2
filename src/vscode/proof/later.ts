import * as vscode from 'vscode';

/** A view whose content is loaded when it is first shown. */
export class Later<T> implements vscode.TreeDataProvider<T> {
  readonly #load: () => Promise<vscode.TreeDataProvider<T>>;
  readonly #changed = new vscode.EventEmitter<T | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #content: Promise<vscode.TreeDataProvider<T>> | undefined;

  constructor(load: () => Promise<vscode.TreeDataProvider<T>>) {
    this.#load = load;
  }

  async getChildren(node?: T): Promise<T[]> {
    return (await (await this.#provider()).getChildren(node)) ?? [];
  }

  async getTreeItem(node: T): Promise<vscode.TreeItem> {
    return (await this.#provider()).getTreeItem(node);
  }

  #provider(): Promise<vscode.TreeDataProvider<T>> {
    this.#content ??= this.#load().then((provider) => {
      provider.onDidChangeTreeData?.((node) => this.#changed.fire(node as T | undefined));
      return provider;
    });
    return this.#content;
  }
}
