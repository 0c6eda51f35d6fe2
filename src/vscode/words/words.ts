// The words of the workspace: loaded when a project has a list of words, or when they are asked for,
// from a bundle of its own. Others import its types only.
import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import { isKnownWord } from '../../check/words/words.js';
import { type CountedWords, countedWords, type Stranger, Vocabulary, wordsOf } from '../../proof/index.js'; // prettier-ignore
import { rangeAt } from '../convert.js';
import { Delays } from '../delays.js';
import { explain } from '../edit.js';
import { CABLE, type Services } from '../services.js';
import { correctEverywhere } from './correct.js';
import { addLine, loadList } from './list-file.js';
import { type WordNode, WordsView } from './words-view.js';

/** What VS Code's list of problems says beside a word. */
export const WORDS_SOURCE = 'Cablese words';

/** Milliseconds of rest of the typing before a cable is looked through again. */
const REST = 500;

/** The words of all cables of the workspace, and those that are unlike them. */
export class Words implements vscode.Disposable {
  readonly #services: Services;
  readonly #shown = vscode.languages.createDiagnosticCollection('cablese.words');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #delays = new Delays<string>();
  readonly #own: { dispose(): unknown }[];
  #counted: Promise<CountedWords> | undefined;

  constructor(services: Services) {
    this.#services = services;
    const view = new WordsView(async () => (await this.#count()).rows, this.#changed.event);
    this.#own = [
      this.#shown,
      this.#changed,
      this.#delays,
      vscode.window.registerTreeDataProvider('cablese.words', view),
      vscode.workspace.onDidOpenTextDocument((document) => this.#lookSoon(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#lookSoon(document)),
      vscode.workspace.onDidSaveTextDocument(({ languageId, uri }) => {
        if (languageId === CABLE || uri.path.endsWith('/words.txt')) this.recount();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#shown.delete(uri)),
    ];
    this.#lookAll();
  }

  /** Counts the words anew, when they are asked for next. */
  recount(): void {
    this.#counted = undefined;
    this.#changed.fire();
    this.#lookAll();
  }

  async show(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'cablese.wordsShown', true);
    await vscode.commands.executeCommand('cablese.words.focus');
  }

  /** Corrects a word of the list, or the one at the caret, everywhere. */
  async correct(node?: WordNode | string): Promise<void> {
    const word = wordOf(node);
    if (word === undefined) return;
    const { strangers } = await this.#count();
    await correctEverywhere(this.#services.files, word, strangers.get(word)?.meant ?? word);
    this.recount();
  }

  /** Adds a word to the list of the project, as right. */
  async accept(node?: WordNode | string): Promise<void> {
    const word = wordOf(node);
    if (word === undefined) return;
    await addLine(word);
    this.recount();
  }

  dispose(): void {
    for (const one of this.#own) one.dispose();
  }

  #count(): Promise<CountedWords> {
    return (this.#counted ??= this.#read());
  }

  async #read(): Promise<CountedWords> {
    const list = await loadList();
    const vocabulary = new Vocabulary();
    await vscode.window.withProgress(
      { location: { viewId: 'cablese.words' }, title: 'Counting words' },
      async () => {
        for await (const { text } of this.#services.files.all()) vocabulary.add(parseCable(text));
      },
    );
    return countedWords(vocabulary, list, isKnownWord);
  }

  #lookAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#lookSoon(document);
  }

  #lookSoon(document: vscode.TextDocument): void {
    if (document.languageId !== CABLE) return;
    this.#delays.in(REST, document.uri.toString(), () => void this.#look(document));
  }

  /** Shows the words of an open cable that are unlike the others. */
  async #look(document: vscode.TextDocument): Promise<void> {
    const { strangers } = await this.#count();
    const cable = await this.#services.cables.of(document);
    if (this.#services.cables.isLarge(cable) || document.isClosed) return;
    const hints = wordsOf(cable.root).flatMap((placed) => {
      const stranger = strangers.get(placed.word);
      if (!stranger) return [];
      const hint = new vscode.Diagnostic(
        rangeAt(cable.points, placed),
        sayOf(stranger),
        vscode.DiagnosticSeverity.Information,
      );
      hint.source = WORDS_SOURCE;
      return [hint];
    });
    this.#shown.set(document.uri, hints);
  }
}

function sayOf({ word, meant, count }: Stranger): string {
  if (meant === undefined) return `"${word}" is wrong by the word list`;
  const often = count > 1 ? `, which stands ${count.toLocaleString()} times` : '';
  return `"${word}" is unlike the other cables: perhaps "${meant}"${often}`;
}

/** The word that is meant: of the list, as given, or at the caret. */
function wordOf(node: WordNode | string | undefined): string | undefined {
  if (typeof node === 'string') return node;
  if (node && 'word' in node) return node.word;
  const editor = vscode.window.activeTextEditor;
  const range = editor?.document.getWordRangeAtPosition(editor.selection.active);
  if (editor?.document.languageId === CABLE && range) return editor.document.getText(range);
  explain('Put the caret into a word of a cable first.');
  return undefined;
}
