import * as vscode from 'vscode';
import type { CheckItem, PageStatus } from '../../proof/index.js';
import type { Cable } from '../cables.js';
import type { Services } from '../services.js';
import type { CableNode } from './cables-view.js';
import type { Desk } from './desk.js';
import { Later } from './later.js';
import type { QueryNode } from './queries-view.js';
import { hasRecord } from './record-uri.js';

/** The views of proofreading. */
export interface ProofViews {
  cables: vscode.TreeView<CableNode>;
  mustVerify: vscode.TreeView<CheckItem>;
  queries: vscode.TreeView<QueryNode>;
}

/** The proofreading, loaded when it is first needed. */
export class Proofs {
  readonly #load: () => Promise<Desk>;
  #desk: Promise<Desk> | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  /** What is known of a cable has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(context: vscode.ExtensionContext, services: () => Services) {
    const views: ProofViews = {
      cables: vscode.window.createTreeView('cablese.cables', {
        treeDataProvider: new Later(async () => (await this.desk()).cables),
        showCollapseAll: true,
      }),
      mustVerify: vscode.window.createTreeView('cablese.mustVerify', {
        treeDataProvider: new Later(async () => (await this.desk()).checklist),
      }),
      queries: vscode.window.createTreeView('cablese.queries', {
        treeDataProvider: new Later(async () => (await this.desk()).queriesView),
      }),
    };
    context.subscriptions.push(this.#changed, views.cables, views.mustVerify, views.queries);
    this.#load = async () => {
      const { Desk } = await import('./desk.js');
      const desk = new Desk(services(), views);
      context.subscriptions.push(
        desk,
        desk.onDidChange(() => this.#changed.fire()),
      );
      return desk;
    };
  }

  desk(): Promise<Desk> {
    return (this.#desk ??= this.#load());
  }

  /** How far the pages of a cable have come; undefined where nobody said anything of them. */
  async statusesOf(cable: Cable): Promise<readonly PageStatus[] | undefined> {
    if (!(await hasRecord(cable.document.uri))) return undefined;
    return (await this.desk()).statusesOf(cable);
  }
}
