import * as vscode from 'vscode';
import { isKnownWord } from '../../check/words/words.js';
import { type Difference, findDifferences, type SecondReading } from '../../scan/index.js';
import type { Cable } from '../cables.js';
import { extentOf, rangeAt, workspaceEdit } from '../convert.js';
import type { Alignment } from '../../scan/index.js';
import type { Card } from '../../protocol/scan.js';
import type { Query } from '../../proof/index.js';
import {
  doubted,
  readingsOf,
  sayLabelled,
  sayUnlabelled,
  signatureOf,
  taken,
  wordsAt,
} from './readings.js';

/** What VS Code's list of problems says beside a difference. */
export const SCAN_SOURCE = 'Cablese scan';

/** A difference that waits to be looked at, in one version of a cable. */
export interface Open {
  cable: Cable;
  difference: Difference;
}

/** The second reading of one cable: what differs and was not yet kept as it is. */
export class Differences implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection('cablese.scan');
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #memento: vscode.Memento;
  /** Names of differences of which somebody asked whose reading is which. */
  readonly #revealed = new Set<string>();
  #cable: Cable | undefined;
  /** Names of the pages' images. */
  #images: (string | undefined)[] = [];
  #reading: SecondReading = { differences: [], poor: new Set() };
  /** The queries of the cable that are open. */
  #queries: readonly Query[] = [];

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** The gravest first. */
  get list(): Open[] {
    const cable = this.#cable;
    if (!cable) return [];
    const kept = new Set(this.#kept(cable));
    return this.#reading.differences
      .map((difference) => ({ cable, difference }))
      .filter((open) => !kept.has(this.nameOf(open)));
  }

  /** Whether a page of the scan is too poor for a second reading. */
  isPoor(page: number): boolean {
    return this.#reading.poor.has(page);
  }

  /** Compares a cable with its scan and shows what differs as hints. */
  update(cable: Cable, alignment: Alignment): void {
    this.#cable = cable;
    this.#images = alignment.pages.map(({ scan }) => scan.image);
    const hasWords = alignment.scan.length > 0;
    this.#reading = hasWords
      ? findDifferences(alignment, { isKnown: isKnownWord })
      : { differences: [], poor: new Set() };
    this.#show();
  }

  /** The difference at a selection. */
  at(document: vscode.TextDocument, range: vscode.Range): Open | undefined {
    const { start, end } = extentOf(document, range);
    return this.#here(document).find(
      ({ difference }) => difference.start <= end && start <= difference.end,
    );
  }

  /** The next difference behind the caret, or the one before it; round at the ends, as F8 does. */
  step(document: vscode.TextDocument, caret: vscode.Position, back: boolean): Open | undefined {
    const offset = document.offsetAt(caret);
    const open = this.#here(document).sort((a, b) => a.difference.start - b.difference.start);
    const next = back
      ? open.findLast(({ difference }) => difference.start < offset)
      : open.find(({ difference }) => difference.start > offset);
    return next ?? (back ? open.at(-1) : open[0]);
  }

  /** The name of a difference, by which it is known although the text around it moves. */
  nameOf({ cable, difference }: Open): string {
    const { page } = difference;
    return signatureOf(cable.text, difference, this.#images[page] ?? String(page));
  }

  /** The open difference of a name. */
  named(name: string): Open | undefined {
    return this.list.find((open) => this.nameOf(open) === name);
  }

  /** What the list in the panel shows. */
  get cards(): Card[] {
    return this.list.map((open) => {
      const { cable, difference } = open;
      const { page, box, risk, start } = difference;
      const id = this.nameOf(open);
      return {
        id,
        page,
        box,
        about: `${risk === 'line' ? 'whole line' : risk}, line ${rangeAt(cable.points, { start, end: start }).start.line + 1}`,
        readings: readingsOf(difference),
        labelled: this.#revealed.has(id),
        note: this.noteOn(open),
      };
    });
  }

  /** A difference in a sentence, which says whose reading is which only once somebody asked. */
  say(open: Open): string {
    const { difference } = open;
    return this.#revealed.has(this.nameOf(open))
      ? sayLabelled(difference)
      : sayUnlabelled(difference);
  }

  /** What is asked about the words of a difference in the queries of its cable; empty for nothing. */
  noteOn({ cable, difference }: Open): string {
    const { start, end } = wordsAt(cable.text, difference);
    return this.#queries
      .filter(({ extent }) => extent && extent.start < end && start < extent.end)
      .map(({ says }) => says)
      .join(' / ');
  }

  /** Keeps the transcript as it is there, from now on. */
  async keep(open: Open): Promise<void> {
    const kept = [...this.#kept(open.cable), this.nameOf(open)];
    await this.#memento.update(keptKey(open.cable), kept);
    this.#show();
  }

  /** Shows again what was kept; says how many there were. */
  async showKept(): Promise<number> {
    if (!this.#cable) return 0;
    const { length } = this.#kept(this.#cable);
    await this.#memento.update(keptKey(this.#cable), undefined);
    this.#show();
    return length;
  }

  /** Shows what is asked now. */
  setQueries(queries: readonly Query[]): void {
    this.#queries = queries.filter(({ open }) => open);
    this.#show();
  }

  /** Says from now on whose reading is which. */
  reveal(open: Open): void {
    this.#revealed.add(this.nameOf(open));
    this.#show();
  }

  /** Puts the machine's reading, or marks the transcript's as doubtful: one step of undo. */
  async apply({ cable, difference }: Open, how: 'take' | 'doubt'): Promise<void> {
    if (cable.document.version !== cable.version) {
      void vscode.window.setStatusBarMessage('The text has just changed: look once more', 3000);
      return;
    }
    const { start, kind } = difference;
    // What is taken out goes with the blank behind it, or the end of its line.
    const out = how === 'take' && kind === 'extra';
    const end = difference.end + (out && /\s/.test(cable.text.charAt(difference.end)) ? 1 : 0);
    const text = (how === 'take' ? taken : doubted)(cable.text, difference);
    await vscode.workspace.applyEdit(
      workspaceEdit(cable.document, cable.points, [{ start, end, text }]),
    );
  }

  dispose(): void {
    this.#shown.dispose();
    this.#changed.dispose();
  }

  /** What is open in a document as it stands now. */
  #here(document: vscode.TextDocument): Open[] {
    return this.list.filter(
      ({ cable }) => cable.document === document && cable.version === document.version,
    );
  }

  #kept(cable: Cable): string[] {
    return this.#memento.get<string[]>(keptKey(cable)) ?? [];
  }

  #show(): void {
    const cable = this.#cable;
    if (cable) {
      const hints = this.list.map((open) => {
        const range = rangeAt(cable.points, open.difference);
        const note = this.noteOn(open);
        const hint = new vscode.Diagnostic(
          range,
          [`${this.say(open)} Look at the scan`, note].filter(Boolean).join('\n'),
          vscode.DiagnosticSeverity.Information,
        );
        hint.source = SCAN_SOURCE;
        return hint;
      });
      this.#shown.set(cable.document.uri, hints);
    }
    this.#changed.fire();
  }
}

function keptKey({ document }: Cable): string {
  return `scan.kept:${document.uri.toString()}`;
}
