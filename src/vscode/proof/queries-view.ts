import * as vscode from 'vscode';
import { Delays } from '../delays.js';
import { nameOf } from '../name-of.js';
import type { Asked, QueryCommands } from './query-commands.js';
import type { Summaries } from './summaries.js';

/** A query, or those that are settled. */
export type QueryNode = Asked | { settled: readonly Asked[] };

/** Milliseconds in which many changes make one. */
const REST = 150;

/** The queries of all cables of the workspace: those that are open, and below them the settled. */
export class QueriesView implements vscode.TreeDataProvider<QueryNode>, vscode.Disposable {
  readonly #queries: QueryCommands;
  readonly #view: vscode.TreeView<QueryNode>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #delays = new Delays<'all'>();
  readonly #listening: vscode.Disposable;

  constructor(queries: QueryCommands, summaries: Summaries, view: vscode.TreeView<QueryNode>) {
    this.#queries = queries;
    this.#view = view;
    queries.selected = () => {
      const [node] = view.selection;
      return node && 'query' in node ? node : undefined;
    };
    // A change of a record changes the summary of its cable.
    this.#listening = summaries.onDidChange(() => {
      this.#delays.in(REST, 'all', () => this.#changed.fire(undefined));
    });
  }

  async getChildren(node?: QueryNode): Promise<QueryNode[]> {
    if (node) return 'settled' in node ? [...node.settled] : [];
    const all = (await this.#queries.all()).flatMap(({ uri, queries }) =>
      queries.map((query): Asked => ({ uri, query })),
    );
    const open = all.filter(({ query }) => query.open);
    const settled = all.filter(({ query }) => !query.open);
    this.#view.description = all.length ? `${open.length} open` : '';
    return [...open, ...(settled.length ? [{ settled }] : [])];
  }

  getTreeItem(node: QueryNode): vscode.TreeItem {
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    if ('settled' in node) {
      const item = new vscode.TreeItem('Settled', Collapsed);
      item.id = 'settled';
      item.description = node.settled.length.toLocaleString('en');
      item.iconPath = new vscode.ThemeIcon('check');
      return item;
    }
    const { uri, query } = node;
    const { says, quote, by, at, page, scan, open, answers } = query;
    const item = new vscode.TreeItem(says.replace(/\s+/g, ' '), None);
    item.id = `${uri.toString()}#${query.query}`;
    const place = page ? `${nameOf(uri)}, page ${page.number}` : nameOf(uri);
    item.description = `“${quote}” ${place}`;
    item.tooltip = [
      `${by}${at ? `, ${at.slice(0, 10)}` : ''}: ${says}`,
      ...answers.map((answer) => `${answer.by}: ${answer.says ?? (answer.settled ? 'settled' : 'open again')}`), // prettier-ignore
      `“${quote}”, ${vscode.workspace.asRelativePath(uri)}${page ? `, page ${page.number}` : ''}`,
      ...(scan ? [`On the scan: page ${scan.page}, ${scan.box.join(' ')}`] : []),
    ].join('\n');
    item.iconPath = new vscode.ThemeIcon(open ? 'question' : 'check');
    item.contextValue = open ? 'open' : 'settled';
    item.command = { title: 'Go to Query', command: 'cablese.showQuery', arguments: [node] };
    return item;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#delays.dispose();
    this.#changed.dispose();
  }
}
