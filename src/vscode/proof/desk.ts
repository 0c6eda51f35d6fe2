// The proofreading, loaded from a bundle of its own with the first cable. Others import its types only.
import * as vscode from 'vscode';
import { pagesOf } from '../../cable/index.js';
import { type PageStatus, pageTextsOf, statesOf } from '../../proof/index.js';
import type { Cable } from '../cables.js';
import { positionOf } from '../convert.js';
import type { Services } from '../services.js';
import { CablesView } from './cables-view.js';
import { ChecklistView } from './checklist-view.js';
import { Decorations } from './decorations.js';
import { select } from './here.js';
import { PageMarker } from './mark-page.js';
import { Notices } from './notices.js';
import type { ProofViews } from './proofs.js';
import { QueriesView } from './queries-view.js';
import { QueryCommands } from './query-commands.js';
import { QueryThreads } from './query-threads.js';
import { Records } from './records.js';
import { StatusItem } from './status-item.js';
import { Summaries } from './summaries.js';

/** Where the proofreading of a workspace is done: records, lists, threads, notices. */
export class Desk implements vscode.Disposable {
  readonly marker: PageMarker;
  readonly cables: CablesView;
  readonly checklist: ChecklistView;
  readonly queries: QueryCommands;
  readonly queriesView: QueriesView;
  readonly onDidChange: vscode.Event<unknown>;
  readonly #records: Records;
  readonly #services: Services;
  readonly #summaries: Summaries;
  readonly #parts: vscode.Disposable;

  constructor(services: Services, views: ProofViews) {
    const records = new Records(services);
    const summaries = new Summaries(services.files, records);
    const threads = new QueryThreads(services, records);
    this.#services = services;
    this.#records = records;
    this.#summaries = summaries;
    this.onDidChange = records.onDidChange;
    this.marker = new PageMarker(services, records, summaries);
    this.cables = new CablesView(summaries, views.cables);
    this.checklist = new ChecklistView(services, records, views.mustVerify);
    this.queries = new QueryCommands(services, records, threads, summaries);
    this.queriesView = new QueriesView(this.queries, summaries, views.queries);
    this.#parts = vscode.Disposable.from(
      records,
      summaries,
      threads,
      this.checklist,
      this.cables,
      this.queriesView,
      new StatusItem(services, records, this.marker),
      new Notices(services, records, (document) => this.#statuses(document)),
      vscode.window.registerFileDecorationProvider(new Decorations(summaries)),
    );
  }

  /** How far the pages of a cable have come. */
  async statusesOf({ document, root }: Cable): Promise<PageStatus[]> {
    const { record } = await this.#records.of(document.uri);
    return statesOf(record, pageTextsOf(root));
  }

  async #statuses(document: vscode.TextDocument): Promise<PageStatus[]> {
    const cable = await this.#services.cables.of(document);
    return this.#services.cables.isLarge(cable) ? [] : this.statusesOf(cable);
  }

  /** Reads anew how far every cable of the workspace has come; `shown` is told when the first can be seen. */
  async readCables(shown: () => void): Promise<number> {
    this.#summaries.forget();
    await this.#summaries.soon();
    shown();
    return (await this.#summaries.all()).length;
  }

  /** Opens a cable at one of its pages. */
  async openPage(uri: vscode.Uri, index: number): Promise<void> {
    const editor = await vscode.window.showTextDocument(uri);
    const { root } = await this.#services.cables.of(editor.document);
    const page = pagesOf(root)[index];
    if (!page) return;
    const position = positionOf(page.start);
    select(editor, new vscode.Range(position, position));
  }

  dispose(): void {
    this.#parts.dispose();
  }
}
