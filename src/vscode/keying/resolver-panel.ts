import * as vscode from 'vscode';
import {
  type Answer, answersOf, collate, type Collation, decide, type Decisions, type Question, questionsOf, resolve,
} from '../../proof/index.js'; // prettier-ignore
import {
  readImageWish,
  readResolverAction,
  type ResolverAction,
  type ToResolver,
} from '../../protocol/resolver.js';
import type { Cable } from '../cables.js';
import { Delays } from '../delays.js';
import { nameOf } from '../name-of.js';
import type { Services } from '../services.js';
import type { Crops } from './crops.js';
import { changeDecisions } from './files.js';
import type { KeyedFiles } from './names.js';
import { resolverHtml } from './resolver-html.js';
import { shownQuestion } from './shown-question.js';
import { writeResolved } from './write-resolved.js';

/** Milliseconds of rest of the typing in a transcript before the two are compared again. */
const TYPING = 300;

/** What one panel is about. */
export interface Resolving {
  files: KeyedFiles;
  first: vscode.TextDocument;
  second: vscode.TextDocument;
  decisions: Decisions;
  crops: Crops | undefined;
  /** Who decides. */
  by: string;
}

/** Shows where two transcripts differ, one place at a time, and keeps what is decided. */
export class ResolverPanel implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  readonly #about: Resolving;
  readonly #services: Services;
  readonly #delays = new Delays<'compare'>();
  readonly #own: { dispose(): unknown }[] = [this.#delays];
  #decisions: Decisions;
  #compared: { first: Cable; collation: Collation; questions: Question[] } | undefined;
  #at = 0;
  #note = '';
  /** One thing after the other, so that no decision is lost. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(panel: vscode.WebviewPanel, about: Resolving, context: vscode.ExtensionContext, services: Services) {
    this.#panel = panel;
    this.#about = about;
    this.#services = services;
    this.#decisions = about.decisions;
    const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: [dist, ...(about.crops?.folders ?? [])],
    };
    this.#own.push(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        const action = readResolverAction(message);
        if (action) void this.do(action);
        const page = readImageWish(message);
        if (page !== undefined) void this.#paint(page);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document !== about.first && document !== about.second) return;
        this.#delays.in(TYPING, 'compare', () => void this.do('ready'));
      }),
    );
    panel.webview.html = resolverHtml(panel.webview, context.extensionUri);
  } // prettier-ignore

  get isActive(): boolean {
    return this.#panel.active;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Does what a key or a button says, after everything before it is done. */
  do(action: ResolverAction): Promise<void> {
    const done = this.#queue.then(async () => {
      this.#note = '';
      try {
        await this.#compare();
        await this.#act(action);
      } catch (error) {
        this.#note = (error as Error).message;
        void vscode.window.showErrorMessage(this.#note);
      }
      this.#show();
    });
    this.#queue = done;
    return done;
  }

  dispose(): void {
    this.#panel.dispose();
    this.#about.crops?.dispose();
    for (const one of this.#own) one.dispose();
  }

  /** Compares the transcripts as they are now; a question that is still there stays the one shown. */
  async #compare(): Promise<void> {
    const { first, second } = this.#about;
    const [one, other] = await Promise.all([first, second].map((each) => this.#services.cables.of(each))); // prettier-ignore
    const key = this.#compared?.questions[this.#at]?.key;
    const collation = collate(one!, other!);
    const questions = questionsOf(one!.text, other!.text, collation);
    this.#compared = { first: one!, collation, questions };
    const at = questions.findIndex((question) => question.key === key);
    this.#at = at >= 0 ? at : Math.min(this.#at, Math.max(0, questions.length - 1));
  }

  async #act(action: ResolverAction): Promise<void> {
    const { questions } = this.#compared!;
    const question = questions[this.#at];
    switch (action) {
      case 'takeFirst':
      case 'takeSecond':
        if (question) await this.#decide(question, { took: question.order[action === 'takeFirst' ? 0 : 1] }); // prettier-ignore
        break;
      case 'takeBack':
        if (question) await this.#decide(question, { took: 'none' });
        break;
      case 'other':
        if (question) await this.#askOther(question);
        break;
      case 'next':
      case 'previous': {
        const step = action === 'next' ? 1 : -1;
        this.#at = Math.min(questions.length - 1, Math.max(0, this.#at + step));
        break;
      }
      case 'nextOpen':
        this.#goToOpen();
        break;
      case 'write':
        await this.#write();
        break;
      case 'ready':
    }
  }

  async #decide(question: Question, answer: Answer): Promise<void> {
    const { files, by } = this.#about;
    const at = new Date().toISOString();
    this.#decisions = await changeDecisions(files, this.#services.node, (known) => decide(known, question, answer, { by, at })); // prettier-ignore
    if (answer.took !== 'none') this.#goToOpen();
  }

  async #askOther(question: Question): Promise<void> {
    const { first, second, before, after } = question;
    const reading = await vscode.window.showInputBox({
      title: 'Another Reading',
      prompt: `What stands on the paper between "${before.slice(-30)}" and "${after.slice(0, 30)}"? Empty for nothing; word[?] for a doubtful one.`,
      value: (first.text.trim() || second.text.trim()).replace(/\s+/g, ' '),
      ignoreFocusOut: true,
    });
    if (reading !== undefined) await this.#decide(question, { took: 'other', reading });
  }

  /** Goes to the next question that is open, from the one that is shown and round to it again. */
  #goToOpen(): void {
    const { questions } = this.#compared!;
    const answers = answersOf(this.#decisions, questions);
    const order = questions.map((_, i) => (this.#at + 1 + i) % questions.length);
    const open = order.find((i) => !answers.has(questions[i]!.key));
    if (open !== undefined) this.#at = open;
    else this.#note = 'Everything is decided. W writes the text.';
  }

  async #write(): Promise<void> {
    const { first, collation, questions } = this.#compared!;
    const answers = answersOf(this.#decisions, questions);
    const resolved = resolve(first.text, collation, questions, answers);
    if (resolved.open) {
      this.#goToOpen();
      this.#note = `${resolved.open} of ${questions.length} differences are not decided yet.`;
      return;
    }
    await writeResolved(this.#about.files, first, resolved);
  }

  /** Decodes a page of the scan that the browser cannot show itself. */
  async #paint(page: number): Promise<void> {
    try {
      const image = await this.#about.crops?.image(page);
      if (image) void this.#panel.webview.postMessage(image);
    } catch (error) {
      this.#services.log.warn(`Scan: page ${page + 1} cannot be shown:`, error);
    }
  }

  #show(): void {
    const { questions = [] } = this.#compared ?? {};
    const answers = answersOf(this.#decisions, questions);
    const question = questions[this.#at];
    const { crops, first } = this.#about;
    const crop = question && crops?.at(question.first, this.#panel.webview);
    const shown: ToResolver = {
      type: 'show',
      count: questions.length,
      open: questions.length - answers.size,
      question: question && shownQuestion(question, this.#at + 1, answers.get(question.key), crop),
      note: this.#note || (crops ? '' : `No scan with known words lies beside ${nameOf(first.uri)}.`),
    };
    void this.#panel.webview.postMessage(shown);
  } // prettier-ignore
}
