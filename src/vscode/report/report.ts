// The report of the proofreading: loaded when it is asked for, from a bundle of its own.
import * as vscode from 'vscode';
import { parseCable, type Root } from '../../cable/index.js';
import {
  cableState, type CableReport, collate, EMPTY, type KeyedReport, PAGE_STATES, pageTextsOf, ratesOf, readTwiceOf, type Report, reportCsv, reportMarkdown, type StateStep, statesOf, stepsOf,
} from '../../proof/index.js'; // prettier-ignore
import { statsOf } from '../../read/stats.js';
import { eachAtOnce } from '../each-at-once.js';
import { filesOf } from '../keying/names.js';
import { readRecordFile } from '../proof/record-file.js';
import { recordUri } from '../proof/record-uri.js';
import type { Services } from '../services.js';
import type { FoundCable } from '../workspace-cables.js';

/** The report of all cables of the workspace, as Markdown. */
export async function reportText(services: Services): Promise<string> {
  return reportMarkdown(await gather(services));
}

/** Asks for a file and writes the report to it: as CSV where its name ends so, else as Markdown. */
export async function exportReport(services: Services): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const target = await vscode.window.showSaveDialog({
    title: 'Export the Proofreading Report',
    filters: { Markdown: ['md'], 'Comma-separated values': ['csv'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, 'proofreading.md') }),
  });
  if (!target) return;
  const report = await gather(services);
  const text = target.path.endsWith('.csv') ? reportCsv(report) : reportMarkdown(report);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}

/** Cables whose history is asked for at the same time: each starts programs. */
const AT_ONCE = 4;

async function gather({ files, node }: Services): Promise<Report> {
  const cables: CableReport[] = [];
  const keyed: KeyedReport[] = [];
  const progress = { location: vscode.ProgressLocation.Window, title: 'Reading the cables' };
  await vscode.window.withProgress(progress, async (shown) => {
    const { records } = await files.list();
    const history = new Histories(node);
    const found: FoundCable[] = [];
    for await (const cable of files.all()) found.push(cable);
    let done = 0;
    await eachAtOnce(found, AT_ONCE, async (cable, index) => {
      const name = vscode.workspace.asRelativePath(cable.uri);
      const recorded = records.has(recordUri(cable.uri).toString());
      const root = parseCable(cable.text);
      cables[index] = { name, ...(await progressOf(cable.uri, root, recorded)), steps: await history.stepsOf(cable.uri, recorded) }; // prettier-ignore
      const second = await textOf(filesOf(cable.uri).second);
      if (second !== undefined) keyed.push(compare(name, cable, second));
      shown.report({ message: `${(++done).toLocaleString()} of ${found.length.toLocaleString()}` });
    });
  });
  keyed.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { cables, keyed, history: true };
}

/** How far a cable has come; a record that cannot be used counts as none, as everywhere. */
async function progressOf(
  uri: vscode.Uri,
  root: Root,
  recorded: boolean,
): Promise<Omit<CableReport, 'name' | 'steps'>> {
  const record = recorded ? (await readRecordFile(recordUri(uri))).record : EMPTY;
  const statuses = statesOf(record, pageTextsOf(root));
  const pages: CableReport['pages'] = {};
  for (const state of PAGE_STATES) {
    const count = statuses.filter((status) => status.state === state).length;
    if (count) pages[state] = count;
  }
  return { words: statsOf(root).words, state: cableState(statuses), pages, twice: readTwiceOf(record, root) }; // prettier-ignore
}

/** What git knows of the cables. */
class Histories {
  readonly #node: Services['node'];
  readonly #folders = new Map<string, Promise<boolean>>();

  constructor(node: Services['node']) {
    this.#node = node;
  }

  /** What each reading of a cable changed; undefined where git knows nothing of it. */
  async stepsOf(uri: vscode.Uri, recorded: boolean): Promise<StateStep[] | undefined> {
    if (!this.#node || uri.scheme !== 'file') return undefined;
    const folder = vscode.Uri.joinPath(uri, '..').fsPath;
    const known = this.#folders.get(folder) ?? this.#node.isInGit(folder);
    this.#folders.set(folder, known);
    if (!(await known)) return undefined;
    // Of a cable without a record nobody ever said that it was read.
    if (!recorded) return [];
    const found = await this.#node.versionsOf(uri.fsPath);
    return 'versions' in found ? stepsOf(found.versions) : undefined;
  }
}

function compare(name: string, { text }: FoundCable, second: string): KeyedReport {
  const [a, b] = [text, second].map((each) => ({ text: each, root: parseCable(each) }));
  const collation = collate(a!, b!);
  return { name, cer: collation.cer, rates: ratesOf(a!, b!, collation) };
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}
