import * as vscode from 'vscode';
import { PAGE_STATES, type PageState, type PageStatus } from '../../proof/index.js';
import { Delays } from '../delays.js';
import { counted, ICONS, sayStatus } from './state-words.js';
import type { Summaries, Summary } from './summaries.js';

type Group = PageState | 'broken';
export type CableNode =
  | { kind: 'group'; group: Group; cables: Summary[] }
  | { kind: 'cable'; cable: Summary }
  | { kind: 'page'; cable: Summary; page: PageStatus };

/** What needs work stands first. */
const GROUPS: readonly Group[] = ['broken', 'problematic', 'untranscribed', 'transcribed', 'proofread', 'validated']; // prettier-ignore

/** Milliseconds in which many changes make one. */
const REST = 150;

/** All cables of the workspace by how far they have come, with their pages. */
export class CablesView implements vscode.TreeDataProvider<CableNode>, vscode.Disposable {
  readonly #summaries: Summaries;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #delays = new Delays<'all'>();
  readonly #view: vscode.TreeView<CableNode>;
  readonly #listening: vscode.Disposable;

  constructor(summaries: Summaries, view: vscode.TreeView<CableNode>) {
    this.#summaries = summaries;
    this.#view = view;
    this.#listening = vscode.Disposable.from(
      summaries.onDidChange(() => {
        this.#delays.in(REST, 'all', () => this.#changed.fire(undefined));
      }),
      summaries.onDidReadMore(() => this.#changed.fire(undefined)),
    );
  }

  async getChildren(node?: CableNode): Promise<CableNode[]> {
    if (!node) return this.#groups();
    if (node.kind === 'group') return node.cables.map((cable) => ({ kind: 'cable', cable }));
    if (node.kind === 'cable') return node.cable.pages.map((page) => ({ kind: 'page', cable: node.cable, page })); // prettier-ignore
    return [];
  }

  async #groups(): Promise<CableNode[]> {
    const { cables: all, left } = await this.#summaries.soon();
    const by = new Map<Group, Summary[]>(GROUPS.map((group) => [group, []]));
    for (const cable of all)
      by.get(cable.fault === undefined ? cable.state : 'broken')!.push(cable);
    const pages = all.flatMap((cable) => cable.pages);
    const counts = PAGE_STATES.slice(3).map((state) => `${pages.filter((page) => page.state === state).length.toLocaleString('en')} ${state}`); // prettier-ignore
    if (left) {
      const count = (all.length + left).toLocaleString('en');
      this.#view.description = `${all.length.toLocaleString('en')} of ${count} cables read so far`;
    } else this.#view.description = all.length ? `${counted(all.length, 'cable')}, ${counted(pages.length, 'page')}: ${counts.reverse().join(', ')}` : ''; // prettier-ignore
    return GROUPS.flatMap((group) => {
      const cables = by.get(group)!;
      return cables.length ? [{ kind: 'group', group, cables }] : [];
    });
  }

  getTreeItem(node: CableNode): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    if (node.kind === 'group') {
      const { group, cables } = node;
      const item = new vscode.TreeItem(TITLES[group], Collapsed);
      item.id = group;
      item.description = cables.length.toLocaleString('en');
      item.iconPath = new vscode.ThemeIcon(group === 'broken' ? 'error' : ICONS[group]);
      return item;
    }
    if (node.kind === 'cable') {
      const { uri, pages, openQueries, state, fault } = node.cable;
      const path = vscode.workspace.asRelativePath(uri);
      const item = new vscode.TreeItem(path, pages.length > 1 ? Collapsed : None);
      item.id = uri.toString();
      item.description = describe(node.cable);
      item.tooltip = fault ?? `${path}: ${state}${openQueries ? `, ${counted(openQueries, 'open query', 'open queries')}` : ''}`; // prettier-ignore
      item.command = { title: 'Open', command: 'vscode.open', arguments: [uri] };
      item.contextValue = 'cable';
      return item;
    }
    const { cable, page } = node;
    const item = new vscode.TreeItem(`Page ${page.number}`, None);
    item.id = `${cable.uri.toString()}#${cable.pages.indexOf(page)}`;
    item.description = sayStatus(page);
    item.tooltip = item.description;
    item.iconPath = new vscode.ThemeIcon(ICONS[page.state]);
    item.command = {
      title: 'Go to Page',
      command: 'cablese.openPage',
      arguments: [cable.uri, cable.pages.indexOf(page)],
    };
    return item;
  }

  dispose(): void {
    this.#listening.dispose();
    this.#delays.dispose();
    this.#changed.dispose();
  }
}

const TITLES: Readonly<Record<Group, string>> = {
  broken: 'Record cannot be used',
  problematic: 'Problematic',
  untranscribed: 'Untranscribed',
  transcribed: 'Transcribed',
  proofread: 'Proofread',
  validated: 'Validated',
};

/** `1 of 3 pages proofread, 2 open queries`: what is beyond the state of the whole. */
function describe({ state, pages, openQueries, fault }: Summary): string {
  if (fault !== undefined) return fault;
  const further = pages.filter((page) => page.state === 'proofread' || page.state === 'validated');
  const said =
    state === 'proofread' || state === 'validated' || !further.length
      ? counted(pages.length, 'page')
      : `${further.length} of ${counted(pages.length, 'page')} proofread`;
  return [said, ...(openQueries ? [counted(openQueries, 'open query', 'open queries')] : [])].join(', '); // prettier-ignore
}
