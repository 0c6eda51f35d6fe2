import * as vscode from 'vscode';
import { pagesOf } from '../../cable/index.js';
import type { Belonging } from '../../scan/index.js';
import type { Cable } from '../cables.js';

/** What a person said of the pages of a scan, by their names; remembered for the cable. */
type Said = Readonly<Record<string, Belonging>>;

type Choice = vscode.QuickPickItem & { said: Belonging };

/** Letters of a page that tell it from others. */
const SHOWN = 60;

/** Which page of the transcript each page of a scan is, where a person knows better than the text. */
export class Belongings {
  readonly #memento: vscode.Memento;
  readonly #key: string;

  constructor(memento: vscode.Memento, cable: vscode.Uri) {
    this.#memento = memento;
    this.#key = `scan.pages:${cable.toString()}`;
  }

  /** For each page of the scan, by its name. */
  of(names: readonly string[]): Belonging[] {
    const said = this.#memento.get<Said>(this.#key) ?? {};
    return names.map((name) => said[name]);
  }

  /** Asks where a page of the scan belongs and remembers it; false where nothing was changed. */
  async ask(cable: Cable, name: string): Promise<boolean> {
    const [now] = this.of([name]);
    const choice = await vscode.window.showQuickPick(
      choicesFor(cable).map((one) => ({
        ...one,
        label: one.said === now ? `$(check) ${one.label}` : one.label,
      })),
      { title: `${name} belongs to …`, matchOnDescription: true },
    );
    if (!choice || choice.said === now) return false;
    const said = this.#memento.get<Said>(this.#key) ?? {};
    await this.#memento.update(this.#key, { ...said, [name]: choice.said });
    return true;
  }
}

function choicesFor({ root, text }: Cable): Choice[] {
  const pages = pagesOf(root).map(({ number, start, end }): Choice => ({
    label: `Page ${number}`,
    description: `line ${start.line}: ${opening(text.slice(start.offset, end))}`,
    said: number,
  }));
  return [
    { label: 'Whatever page its words are on', description: 'found by the text', said: undefined },
    ...pages,
    { label: 'No page of this cable', description: 'a cover sheet, another paper', said: 'none' },
  ];
}

/** The longest line says best what stands on a page: banners are alike. */
function opening(page: string): string {
  const line = page.split('\n').reduce((a, b) => (b.length > a.length ? b : a), '');
  return line.trim().slice(0, SHOWN);
}
