import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import { answerQuery, askQuery, queriesAsCsv, queriesAsMarkdown, queriesOf, type Query } from '../../proof/index.js'; // prettier-ignore
import { extentOf, rangeAt } from '../convert.js';
import { explain } from '../edit.js';
import { whoAmI } from '../identity.js';
import type { Services } from '../services.js';
import { here, savedHere, select } from './here.js';
import type { QueryThreads } from './query-threads.js';
import type { Records } from './records.js';
import { now } from './state-words.js';
import type { Summaries } from './summaries.js';

/** What VS Code hands over from a thread: its box with a text, or the thread itself. */
export type FromThread = vscode.CommentReply | vscode.CommentThread | undefined;

/** A query with the cable that it is about. */
interface Asked {
  uri: vscode.Uri;
  query: Query;
}

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

  /** Asks about the selected words, or the word at the caret. */
  async ask(): Promise<void> {
    const place = await savedHere(this.#services);
    if (!place) return;
    const { editor, cable, uri } = place;
    const { document, selection } = editor;
    const words = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
    const quote = words ? document.getText(words).replace(/\s+/g, ' ').slice(0, 60) : '';
    const says = await vscode.window.showInputBox({
      title: 'Ask a Query',
      prompt: quote ? `What is the query about “${quote}”?` : 'What is the query?',
    });
    const by = says?.trim() ? await whoAmI({ uri: uri, node: this.#services.node }) : undefined;
    if (says === undefined || by === undefined) return;
    let name: string | undefined;
    const refusal = await this.#records.change(uri, (record) => {
      const asked = askQuery(record, cable.root, extentOf(document, selection), { says, by, at: now() }); // prettier-ignore
      if ('query' in asked) name = asked.query;
      return asked;
    });
    if (refusal !== undefined) void vscode.window.showWarningMessage(refusal);
    else await this.#threads.show(document, name);
  }

  /** Answers a query: with the text of its box, else with what is typed now. */
  async answer(from: FromThread, settled?: boolean): Promise<void> {
    const asked = await this.#asked(from);
    if (!asked) return;
    const typed =
      from && 'text' in from
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
    const all = (await this.#all()).flatMap(({ uri, queries }) =>
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
    const editor = await vscode.window.showTextDocument(picked.uri);
    const cable = await this.#services.cables.of(editor.document);
    const range = rangeAt(cable.points, picked.query.extent ?? { start: 0, end: 0 });
    select(editor, range);
    await this.#threads.show(editor.document, picked.query.query);
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
    const cables = (await this.#all()).map(({ uri, queries }) => ({
      path: vscode.workspace.asRelativePath(uri),
      queries,
    }));
    const content = chosen === 'csv' ? queriesAsCsv(cables) : queriesAsMarkdown(cables);
    const language = chosen === 'csv' ? 'plaintext' : 'markdown';
    const document = await vscode.workspace.openTextDocument({ language, content });
    await vscode.window.showTextDocument(document);
  }

  async #all(): Promise<{ uri: vscode.Uri; queries: Query[] }[]> {
    const recorded = (await this.#summaries.all()).filter((each) => each.recorded);
    const read = recorded.map(async ({ uri }) => {
      const { record } = await this.#records.of(uri);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      return { uri, queries: queriesOf(record, parseCable(text, {})) };
    });
    return Promise.all(read);
  }

  /** The query of a thread, else the one at the caret, else the only open one of the cable. */
  async #asked(from: FromThread): Promise<Asked | undefined> {
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
