// The report of the proofreading: loaded when it is asked for, from a bundle of its own.
import * as vscode from 'vscode';
import { parseCable } from '../../cable/index.js';
import {
  cableState, type CableReport, collate, type KeyedReport, PAGE_STATES, pageTextsOf, ratesOf, readTwiceOf, type Report, reportCsv, reportMarkdown, statesOf,
} from '../../proof/index.js'; // prettier-ignore
import { statsOf } from '../../read/stats.js';
import { filesOf } from '../keying/names.js';
import { readRecordFile } from '../proof/record-file.js';
import { recordUri } from '../proof/record-uri.js';
import { type FoundCable, workspaceCables } from '../words/workspace-cables.js';

/** The report of all cables of the workspace, as Markdown. */
export async function reportText(): Promise<string> {
  return reportMarkdown(await gather());
}

/** Asks for a file and writes the report to it: as CSV where its name ends so, else as Markdown. */
export async function exportReport(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const target = await vscode.window.showSaveDialog({
    title: 'Export the Proofreading Report',
    filters: { Markdown: ['md'], 'Comma-separated values': ['csv'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder.uri, 'proofreading.md') }),
  });
  if (!target) return;
  const report = await gather();
  const text = target.path.endsWith('.csv') ? reportCsv(report) : reportMarkdown(report);
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
}

async function gather(): Promise<Report> {
  const cables: CableReport[] = [];
  const keyed: KeyedReport[] = [];
  const progress = { location: vscode.ProgressLocation.Window, title: 'Reading the cables' };
  await vscode.window.withProgress(progress, async () => {
    for await (const found of workspaceCables()) {
      const name = vscode.workspace.asRelativePath(found.uri);
      const root = parseCable(found.text);
      // A record that cannot be used counts as none, as everywhere.
      const { record } = await readRecordFile(recordUri(found.uri));
      const statuses = statesOf(record, pageTextsOf(root));
      const pages: CableReport['pages'] = {};
      for (const state of PAGE_STATES) {
        const count = statuses.filter((status) => status.state === state).length;
        if (count) pages[state] = count;
      }
      const { words } = statsOf(root);
      cables.push({
        name,
        words,
        state: cableState(statuses),
        pages,
        twice: readTwiceOf(record, root),
      });
      const second = await textOf(filesOf(found.uri).second);
      if (second !== undefined) keyed.push(compare(name, found, second));
    }
  });
  return { cables, keyed };
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
