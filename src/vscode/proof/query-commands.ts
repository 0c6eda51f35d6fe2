import * as vscode from 'vscode';
import { type Extent, parseCable } from '../../cable/index.js';
import { answerQuery, askQuery, hasQueries, queriesAsCsv, queriesAsMarkdown, queriesOf, type Query, type ScanPlace } from '../../proof/index.js'; // prettier-ignore
import type { Cable } from '../cables.js';
import { extentOf, rangeAt } from '../convert.js';
import { explain } from '../edit.js';
import { whoAmI } from '../identity.js';
import type { Services } from '../services.js';
import { here, saved, savedHere, select } from './here.js';
import type { QueryThreads } from './query-threads.js';
import type { Records } from './records.js';
import { now } from './state-words.js';
import type { Summaries } from './summaries.js';

/** A query with the cable that it is about. */
export interface Asked {
  uri: vscode.Uri;
  query: Query;
}

/**
 * Which query is meant: that of a thread (its box with a text, or the thread itself), that of the
 * view, the one selected in the view, else the one at the caret.
 */
export type Meant = vscode.CommentReply | vscode.CommentThread | Asked | 'selected' | undefined;

/** Asks, answers and settles queries, and lists them. */
export class QueryCommands {
  readonly #services: Services;
  readonly #records: Records;
  readonly #threads: QueryThreads;
  readonly #summaries: Summaries;

  constructor(services: Services, records: Records, threads: QueryThreads, summaries: Summaries) {
    this.#services = services;
    this.#records = records;
    this.#threads = threads;
    this.#summaries = summaries;
  }

  /** The query that is selected in the view; set by it. */
  selected: () => Asked | undefined = () => undefined;

  /** Asks about the selected words, or the word at the caret; where the scan is known, of its place too. */
  async ask(): Promise<void> {
    const place = await savedHere(this.#services);
    if (!place) return;
    const { editor, cable } = place;
    const { document, selection } = editor;
    const words = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
    const quote = words ? document.getText(words).replace(/\s+/g, ' ').slice(0, 60) : '';
    const prompt = quote ? `What is the query about “${quote}”?` : 'What is the query?';
    const name = await this.#ask(document, cable, extentOf(document, words ?? selection), prompt);
    if (name !== undefined) await this.#threads.show(document, name);
  }

  /**
   * Asks about words of a cable wherever the caret is; `prompt` says what about. The thread stays shut:
   * who asks from another place does not want the text moved.
   */
  async askAbout(document: vscode.TextDocument, extent: Extent, prompt: string): Promise<void> {
    if (!(await saved(document))) return;
    const cable = await this.#services.cables.of(document);
    const name = await this.#ask(document, cable, extent, prompt);
    if (name !== undefined) await this.#threads.show(document);
  }

  /** The queries of a cable as it stands. */
  async of({ document, root }: Cable): Promise<Query[]> {
    const { record } = await this.#records.of(document.uri);
    return queriesOf(record, root);
  }

  /** The name of the new query; undefined where none was asked, or none could be. */
  async #ask(
    document: vscode.TextDocument,
    { root }: Cable,
    extent: Extent,
    prompt: string,
  ): Promise<string | undefined> {
    const { uri } = document;
    const says = await vscode.window.showInputBox({
      title: 'Ask a Query',
      prompt,
      ignoreFocusOut: true,
    });
    const by = says?.trim() ? await whoAmI({ uri, node: this.#services.node }) : undefined;
    if (says === undefined || by === undefined) return undefined;
    let name: string | undefined;
    const scan = await vscode.commands.executeCommand<ScanPlace | undefined>('cablese.scan.placeOf', uri, extent); // prettier-ignore
    const refusal = await this.#records.change(uri, (record) => {
      const asked = askQuery(record, root, extent, { says, by, at: now(), scan });
      if ('query' in asked) name = asked.query;
      return asked;
    });
    if (refusal !== undefined) void vscode.window.showWarningMessage(refusal);
    return name;
  }

  /** Answers a query: with the text of its box, else with what is typed now. */
  async answer(from: Meant, settled?: boolean): Promise<void> {
    const asked = await this.#asked(from);
    if (!asked) return;
    const typed =
      from instanceof Object && 'text' in from
        ? from.text
        : settled === undefined
          ? await vscode.window.showInputBox({
              title: `Answer ${asked.query.by}: ${asked.query.says}`,
              prompt: `About “${asked.query.quote}”`,
            })
          : '';
    const by =
      typed === undefined ? undefined : await whoAmI({ uri: asked.uri, node: this.#services.node });
    if (typed === undefined || by === undefined) return;
    const refusal = await this.#records.change(asked.uri, (record) =>
      answerQuery(record, asked.query.query, {
        by,
        at: now(),
        says: typed,
        ...(settled !== undefined && { settled }),
      }),
    );
    if (refusal !== undefined) void vscode.window.showWarningMessage(refusal);
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === asked.uri.toString()); // prettier-ignore
    if (document) await this.#threads.show(document);
  }

  /** Lets a person go to one of the open queries of the workspace. */
  async goTo(): Promise<void> {
    const all = (await this.all()).flatMap(({ uri, queries }) =>
      queries.filter(({ open }) => open).map((query): Asked => ({ uri, query })),
    );
    if (!all.length) {
      explain('No query is open.');
      return;
    }
    const picked = await vscode.window.showQuickPick(
      all.map(({ uri, query }) => ({
        uri,
        query,
        label: query.says.replace(/\s+/g, ' '),
        description: `“${query.quote}”, ${query.by}`,
        detail: `${vscode.workspace.asRelativePath(uri)}${query.page ? `, page ${query.page.number}` : ''}`,
      })),
      { title: 'Go to Query', matchOnDescription: true, matchOnDetail: true },
    );
    if (!picked) return;
    await this.show(picked);
  }

  /** Goes to the words of a query, in a column of editors if one is given, and opens its thread. */
  async show({ uri, query: { query: name } }: Asked, column?: vscode.ViewColumn): Promise<void> {
    const where = column === undefined ? {} : { viewColumn: column };
    const editor = await vscode.window.showTextDocument(uri, where);
    const cable = await this.#services.cables.of(editor.document);
    const { record } = await this.#records.of(uri);
    // The text may have changed since the list was made.
    const now = queriesOf(record, cable.root).find(({ query }) => query === name);
    select(editor, rangeAt(cable.points, now?.extent ?? { start: 0, end: 0 }));
    await this.#threads.show(editor.document, name);
  }

  /** Opens the queries of the workspace as a list that can be saved or sent. */
  async export(format?: 'markdown' | 'csv'): Promise<void> {
    const formats = [
      { label: 'Markdown', description: 'a list to read', format: 'markdown' as const },
      { label: 'CSV', description: 'a table for a spreadsheet', format: 'csv' as const },
    ];
    const chosen =
      format ?? (await vscode.window.showQuickPick(formats, { title: 'Export Queries' }))?.format;
    if (!chosen) return;
    const cables = (await this.all()).map(({ uri, queries }) => ({
      path: vscode.workspace.asRelativePath(uri),
      queries,
    }));
    const content = chosen === 'csv' ? queriesAsCsv(cables) : queriesAsMarkdown(cables);
    const language = chosen === 'csv' ? 'plaintext' : 'markdown';
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
  }

  /** The queries of all cables of the workspace. */
  async all(): Promise<{ uri: vscode.Uri; queries: Query[] }[]> {
    const recorded = (await this.#summaries.all()).filter((each) => each.recorded);
    const read = recorded.map(async ({ uri }) => {
      const { record } = await this.#records.of(uri);
      if (!hasQueries(record)) return { uri, queries: [] };
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      return { uri, queries: queriesOf(record, parseCable(text, {})) };
    });
    return Promise.all(read);
  }

  /** The query of a thread, else the one at the caret, else the only open one of the cable. */
  async #asked(from: Meant): Promise<Asked | undefined> {
    if (from === 'selected') return this.selected();
    if (from && 'query' in from) return from;
    const thread = from && 'thread' in from ? from.thread : from;
    if (thread) {
      const query = this.#threads.of(thread);
      return query && { uri: thread.uri, query };
    }
    const place = await here(this.#services);
    if (!place) return undefined;
    const { record } = await this.#records.of(place.uri);
    const queries = queriesOf(record, place.cable.root);
    const caret = place.editor.document.offsetAt(place.editor.selection.start);
    const at = queries.filter(({ extent }) => extent && extent.start <= caret && caret <= extent.end); // prettier-ignore
    const open = queries.filter((query) => query.open);
    const query = at.find((each) => each.open) ?? at[0] ?? (open.length === 1 ? open[0] : undefined); // prettier-ignore
    if (!query) explain('There is no query at the caret.');
    return query && { uri: place.uri, query };
  }
}
