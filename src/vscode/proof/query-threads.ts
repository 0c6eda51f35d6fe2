import * as vscode from 'vscode';
import { type Query, queriesOf } from '../../proof/index.js';
import { rangeAt } from '../convert.js';
import { Delays } from '../delays.js';
import { CABLE, type Services } from '../services.js';
import type { Records } from './records.js';

/** Milliseconds of rest of the keys before the threads move to where their words are now. */
const REST = 400;

/** A thread of VS Code with the query that it shows. */
interface Shown {
  thread: vscode.CommentThread;
  query: Query;
}

/** The queries of the open cables beside their words, as comment threads. */
export class QueryThreads implements vscode.Disposable {
  readonly #services: Services;
  readonly #records: Records;
  readonly #controller = vscode.comments.createCommentController('cablese.queries', 'Queries');
  readonly #delays = new Delays<vscode.TextDocument>();
  readonly #listening: vscode.Disposable;
  /** By document and name of the query. */
  readonly #shown = new Map<string, Map<string, Shown>>();

  constructor(services: Services, records: Records) {
    this.#services = services;
    this.#records = records;
    this.#controller.options = { prompt: 'Answer', placeHolder: 'Your answer' };
    const soon = (document: vscode.TextDocument): void => {
      if (document.languageId !== CABLE || document.isUntitled) return;
      this.#delays.in(REST, document, () => void this.show(document));
    };
    const all = (): void => vscode.workspace.textDocuments.forEach(soon);
    this.#listening = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#drop(uri)),
      records.onDidChange(all),
    );
    all();
  }

  /** Shows the queries of a cable as they are now; a thread that is open stays open. */
  async show(document: vscode.TextDocument, expand?: string): Promise<void> {
    if (document.isClosed) return;
    const cable = await this.#services.cables.of(document);
    const { record } = await this.#records.of(document.uri);
    const key = document.uri.toString();
    const old = this.#shown.get(key) ?? new Map<string, Shown>();
    const now = new Map<string, Shown>();
    for (const query of queriesOf(record, cable.root)) {
      const range = rangeAt(cable.points, query.extent ?? { start: 0, end: 0 });
      const thread = old.get(query.query)?.thread ?? this.#controller.createCommentThread(document.uri, range, []); // prettier-ignore
      old.delete(query.query);
      fill(thread, query, range);
      if (query.query === expand) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded; // prettier-ignore
      now.set(query.query, { thread, query });
    }
    for (const { thread } of old.values()) thread.dispose();
    this.#shown.set(key, now);
  }

  /** The query that a thread shows. */
  of(thread: vscode.CommentThread): Query | undefined {
    const shown = [...(this.#shown.get(thread.uri.toString())?.values() ?? [])];
    return shown.find((each) => each.thread === thread)?.query;
  }

  #drop(uri: vscode.Uri): void {
    for (const { thread } of this.#shown.get(uri.toString())?.values() ?? []) thread.dispose();
    this.#shown.delete(uri.toString());
  }

  dispose(): void {
    this.#listening.dispose();
    this.#delays.dispose();
    this.#controller.dispose();
  }
}

function fill(thread: vscode.CommentThread, query: Query, range: vscode.Range): void {
  const { quote, extent, open, answers } = query;
  if (!thread.range.isEqual(range)) thread.range = range;
  thread.label = `Query on “${quote}”${extent ? '' : ', whose words are gone'}${open ? '' : ', settled'}`;
  thread.contextValue = open ? 'open' : 'settled';
  thread.state = open ? vscode.CommentThreadState.Unresolved : vscode.CommentThreadState.Resolved;
  const comments = [
    commentOf(query.says, query),
    ...answers.map((answer) => commentOf(answer.says ?? '', answer)),
  ];
  const same =
    thread.comments.length === comments.length &&
    thread.comments.every((comment, i) => comment.body === comments[i]!.body);
  if (!same) thread.comments = comments;
}

function commentOf(body: string, { by, at, settled }: { by: string; at: string; settled?: boolean }): vscode.Comment {
  const turn = settled === undefined ? undefined : settled ? 'settled' : 'open again';
  const time = new Date(at);
  return {
    body: body || (turn ?? ''),
    mode: vscode.CommentMode.Preview,
    author: { name: by },
    ...(turn !== undefined && body && { label: turn }),
    ...(!Number.isNaN(time.getTime()) && { timestamp: time }),
  };
} // prettier-ignore
