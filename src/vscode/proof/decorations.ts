import * as vscode from 'vscode';
import type { PageState } from '../../proof/index.js';
import { hasRecord } from './record-uri.js';
import type { Summaries, Summary } from './summaries.js';
import { counted } from './state-words.js';

/** The letter that stands behind a file, two at most. */
const BADGES: Readonly<Record<PageState, string | undefined>> = {
  untranscribed: undefined,
  transcribed: 'T',
  problematic: '!',
  proofread: 'P',
  validated: 'V',
};

const COLOURS: Partial<Record<PageState, string>> = {
  problematic: 'list.warningForeground',
  proofread: 'charts.blue',
  validated: 'charts.green',
};

/** A letter behind each cable that has a record, in the explorer and on its tab. */
export class Decorations implements vscode.FileDecorationProvider {
  readonly #summaries: Summaries;
  readonly onDidChangeFileDecorations: vscode.Event<vscode.Uri | undefined>;

  constructor(summaries: Summaries) {
    this.#summaries = summaries;
    this.onDidChangeFileDecorations = summaries.onDidChange;
  }

  async provideFileDecoration(uri: vscode.Uri): Promise<vscode.FileDecoration | undefined> {
    if (!uri.path.endsWith('.cable') || !(await hasRecord(uri))) return undefined;
    const summary = await this.#summaries.of(uri);
    return summary && decorationOf(summary);
  }
}

function decorationOf({ state, pages, openQueries, fault }: Summary): vscode.FileDecoration {
  if (fault !== undefined) {
    return new vscode.FileDecoration('!', fault, new vscode.ThemeColor('list.errorForeground'));
  }
  const same = pages.filter((page) => page.state === state).length;
  const queries = openQueries ? `, ${counted(openQueries, 'open query', 'open queries')}` : '';
  const tooltip = `${state}: ${same} of ${counted(pages.length, 'page')}${queries}`;
  const colour = COLOURS[state];
  return new vscode.FileDecoration(BADGES[state], tooltip, colour ? new vscode.ThemeColor(colour) : undefined); // prettier-ignore
}
