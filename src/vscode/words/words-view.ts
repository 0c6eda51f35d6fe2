import * as vscode from 'vscode';
import type { WordCount, WordRow } from '../../proof/index.js';

/** A group of words, or a word with its variants below it. */
export type WordNode = { title: string; rows: readonly WordRow[] } | WordRow | WordCount;

/** The words of the workspace: those with variants first, then all, the frequent first. */
export class WordsView implements vscode.TreeDataProvider<WordNode> {
  readonly onDidChangeTreeData: vscode.Event<void>;
  readonly #rows: () => Promise<readonly WordRow[]>;

  constructor(rows: () => Promise<readonly WordRow[]>, changed: vscode.Event<void>) {
    this.#rows = rows;
    this.onDidChangeTreeData = changed;
  }

  async getChildren(parent?: WordNode): Promise<WordNode[]> {
    if (parent) return 'rows' in parent ? [...parent.rows] : [...('variants' in parent ? parent.variants : [])]; // prettier-ignore
    const rows = await this.#rows();
    if (!rows.length) return [];
    const several = rows.filter(({ variants }) => variants.length > 0);
    return [
      { title: 'In several forms', rows: several },
      { title: 'All words', rows },
    ];
  }

  getTreeItem(node: WordNode): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    if ('rows' in node) {
      const item = new vscode.TreeItem(node.title, node.title === 'All words' ? Collapsed : Expanded); // prettier-ignore
      item.description = node.rows.length.toLocaleString();
      return item;
    }
    const variants = 'variants' in node ? node.variants : [];
    const item = new vscode.TreeItem(node.word, variants.length ? Expanded : None);
    const times = node.count === 1 ? 'once' : `${node.count.toLocaleString()} times`;
    const where = node.cables === 1 ? '1 cable' : `${node.cables.toLocaleString()} cables`;
    item.description = node.count === 1 ? 'once' : `${times} in ${where}`;
    item.tooltip = `${node.word}: ${times} in ${where}`;
    item.contextValue = 'word';
    item.command = {
      title: 'Find',
      command: 'workbench.action.findInFiles',
      arguments: [
        { query: node.word, isCaseSensitive: true, matchWholeWord: true, filesToInclude: '*.cable', triggerSearch: true },
      ],
    }; // prettier-ignore
    return item;
  }
}
