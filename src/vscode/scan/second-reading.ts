import * as vscode from 'vscode';
import { isKnownWord } from '../../check/words/words.js';
import { type Difference, findDifferences, type SecondReading } from '../../scan/index.js';
import type { Cable } from '../cables.js';
import { extentOf, rangeAt, workspaceEdit } from '../convert.js';
import type { Alignment } from '../../scan/index.js';

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
  #cable: Cable | undefined;
  #reading: SecondReading = { differences: [], poor: new Set() };

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** The gravest first. */
  get list(): Open[] {
    const cable = this.#cable;
    if (!cable) return [];
    const kept = new Set(this.#kept(cable));
    return this.#reading.differences
      .filter((difference) => !kept.has(signature(cable, difference)))
      .map((difference) => ({ cable, difference }));
  }

  /** Whether a page of the scan is too poor for a second reading. */
  isPoor(page: number): boolean {
    return this.#reading.poor.has(page);
  }

  /** Compares a cable with its scan and shows what differs as hints. */
  update(cable: Cable, alignment: Alignment): void {
    this.#cable = cable;
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

  /** Keeps the transcript as it is there, from now on. */
  async keep({ cable, difference }: Open): Promise<void> {
    const kept = [...this.#kept(cable), signature(cable, difference)];
    await this.#memento.update(keptKey(cable), kept);
    this.#show();
  }

  /** Puts the machine's reading, or marks the transcript's as doubtful: one step of undo. */
  async apply({ cable, difference }: Open, how: 'take' | 'doubt'): Promise<void> {
    if (cable.document.version !== cable.version) return;
    const { start, kind } = difference;
    // What is taken out goes with the blank behind it, or the end of its line.
    const out = how === 'take' && kind === 'extra';
    const end = difference.end + (out && /\s/.test(cable.text.charAt(difference.end)) ? 1 : 0);
    const text = how === 'take' ? taken(cable, difference) : doubted(cable, difference);
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
      const hints = this.list.map(({ difference }) => {
        const range = rangeAt(cable.points, difference);
        const hint = new vscode.Diagnostic(
          range,
          sayUnlabelled(difference),
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

/** What a difference is known by although the text around it moves: both readings and the words before. */
function signature({ text }: Cable, { kind, start, text: mine, scan }: Difference): string {
  const before = text.slice(Math.max(0, start - 30), start).replace(/\s+/g, ' ');
  return [kind, before, mine, scan].join('|');
}

/** Both readings in the order of the alphabet: who looks is not told whose is which. */
export function sayUnlabelled({ kind, risk, text, scan }: Difference): string {
  const what = shortened(text || scan);
  if (risk === 'line') {
    return kind === 'missing'
      ? `A line of the scan is missing here: ${what}`
      : `A line too many: ${what}`;
  }
  if (kind !== 'differs') return `With or without ${what}? Look at the scan`;
  const both = [shortened(text), shortened(scan)].sort();
  return `${both.join(' or ')}? Look at the scan`;
}

/** Letters of a reading that are shown in one line. */
const SHOWN = 60;

function shortened(text: string): string {
  return `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
}

function taken({ text }: Cable, { kind, start, scan }: Difference): string {
  if (kind === 'missing') {
    const after = /\s/.test(text.charAt(start)) || start >= text.length;
    return after ? ` ${scan}` : `${scan} `;
  }
  if (kind === 'differs') return scan;
  return '';
}

function doubted({ text }: Cable, { kind, start, end, scan }: Difference): string {
  if (kind === 'missing') return `[${scan}?] `;
  const mine = text.slice(start, end);
  return /\s/.test(mine) ? `[${mine}?]` : `${mine}[?]`;
}
