import * as vscode from 'vscode';
import { rangeAt } from '../convert.js';
import type { Differences, Open } from './second-reading.js';

const ICONS: Readonly<Record<string, string>> = {
  line: 'list-flat', number: 'symbol-number', date: 'calendar', negation: 'circle-slash', name: 'person', word: 'symbol-string',
}; // prettier-ignore

/** The differences as a list, the gravest first; a click goes to the place. */
export class DifferencesView implements vscode.TreeDataProvider<Open> {
  readonly onDidChangeTreeData: vscode.Event<void>;
  readonly #differences: () => Differences | undefined;

  constructor(differences: () => Differences | undefined, changed: vscode.Event<void>) {
    this.#differences = differences;
    this.onDidChangeTreeData = changed;
  }

  getChildren(parent?: Open): Open[] {
    return parent ? [] : (this.#differences()?.list ?? []);
  }

  getTreeItem(open: Open): vscode.TreeItem {
    const { cable, difference } = open;
    const range = rangeAt(cable.points, difference);
    const differences = this.#differences();
    const item = new vscode.TreeItem(differences?.say(open) ?? '');
    const line = `line ${range.start.line + 1}`;
    item.description = [line, differences?.noteOn(open)].filter(Boolean).join(': ');
    item.iconPath = new vscode.ThemeIcon(ICONS[difference.risk] ?? 'symbol-string');
    item.tooltip = `${difference.risk}, ${line}`;
    item.contextValue = 'difference';
    item.command = {
      title: 'Show',
      command: 'vscode.open',
      arguments: [cable.document.uri, { selection: range }],
    };
    return item;
  }
}
