import * as vscode from 'vscode';
import { explain } from '../edit.js';
import { CABLE } from '../services.js';
import { textOf } from '../text-of.js';
import { askFormat } from './export-as.js';
import { type Format, FORMATS } from './formats.js';
import { nameOf, type Publishing } from './publication.js';
import { exists, save } from './save.js';

/** What is said already, so that nobody is asked for it. */
export interface FolderRequest {
  folder?: vscode.Uri;
  format?: string;
  to?: vscode.Uri;
  /** What to do with files that are there. */
  existing?: 'replace' | 'leave';
}

/** A cable and the file that it becomes. */
interface Job {
  cable: vscode.Uri;
  to: vscode.Uri;
  isThere: boolean;
}

/** What has become of a folder. */
export interface FolderResult {
  exported: number;
  left: number;
  failed: number;
}

/** *Export Folder*: every cable of a folder and its folders, after a count and a question. */
export async function exportFolder(
  publishing: Publishing,
  request: FolderRequest,
): Promise<FolderResult | undefined> {
  const folder = request.folder ?? (await askFolder('Which folder of cables?', 'Export from Here'));
  if (!folder) return undefined;
  const name = folder.path.replace(/^.*\//, '');
  const cables = await cablesIn(folder);
  if (!cables.length) {
    explain(`There is no cable in ${name}: no file whose name ends in .cable.`);
    return undefined;
  }
  const title = `Export ${countOf(cables.length)} of ${name}`;
  const format = FORMATS.find(({ id }) => id === request.format) ?? (await askFormat(title));
  if (!format) return undefined;
  const to = request.to ?? (await askFolder(`${title}: where to?`, 'Export to Here', folder));
  if (!to) return undefined;
  const jobs = await Promise.all(
    cables.map(async (path): Promise<Job> => {
      const target = vscode.Uri.joinPath(to, path.replace(/\.cable$/, `.${format.ending}`));
      const cable = vscode.Uri.joinPath(folder, path);
      return { cable, to: target, isThere: await exists(target) };
    }),
  );
  const present = jobs.filter(({ isThere }) => isThere).length;
  const existing = request.existing ?? (await askToBegin(title, format, present));
  if (!existing) return undefined;
  const wanted = jobs.filter(({ isThere }) => existing === 'replace' || !isThere);
  const result = await run(publishing, format, wanted, title);
  const left = jobs.length - wanted.length;
  report(publishing, to, { ...result, left });
  return { ...result, left };
}

async function run(
  publishing: Publishing,
  format: Format,
  jobs: readonly Job[],
  title: string,
): Promise<Omit<FolderResult, 'left'>> {
  const { log, publisher } = publishing;
  let exported = 0;
  let failed = 0;
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, stop) => {
      for (const [index, { cable, to, isThere }] of jobs.entries()) {
        if (stop.isCancellationRequested) return;
        const message = `${index + 1} of ${jobs.length}: ${nameOf(cable)}`;
        progress.report({ message, increment: 100 / jobs.length });
        const path = vscode.workspace.asRelativePath(cable);
        try {
          const read = await publishing.cables.read(await textOf(cable), {
            uri: cable,
            languageId: CABLE,
          });
          await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(to, '..'));
          await save(to, await format.write(publishing, read), isThere);
          exported++;
          const losses = format.losses?.(publishing, read) ?? [];
          if (losses.length) log.warn(`${path} loses ${losses.join(', ')}`);
          for (const { start, sentence } of publisher.placedDoubtsOf(read.root))
            log.warn(`${path}, line ${start.line}: ${sentence}`);
        } catch (error) {
          failed++;
          log.error(`${path} is not exported: ${error instanceof Error ? error.message : ''}`);
        }
      }
    },
  );
  return { exported, failed };
}

function report(
  { log }: Publishing,
  to: vscode.Uri,
  { exported, left, failed }: FolderResult,
): void {
  const said = [`Exported ${countOf(exported)} to ${vscode.workspace.asRelativePath(to)}.`];
  if (left) said.push(`${left} left as they were.`);
  if (failed) said.push(`${failed} could not be exported.`);
  const show = 'Show Log';
  const tell = failed ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  void tell(said.join(' '), show).then((answer) => {
    if (answer === show) log.show();
  });
}

/** The cables in a folder and in its folders, by their paths from it; hidden folders aside. */
async function cablesIn(folder: vscode.Uri, path = ''): Promise<string[]> {
  const found: string[] = [];
  const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, path));
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (type === vscode.FileType.Directory)
      found.push(...(await cablesIn(folder, `${path}${name}/`)));
    else if (type & vscode.FileType.File && name.endsWith('.cable')) found.push(path + name);
  }
  return found;
}

async function askFolder(
  title: string,
  openLabel: string,
  defaultUri?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const picked = await vscode.window.showOpenDialog({
    title,
    openLabel,
    canSelectFiles: false,
    canSelectFolders: true,
    ...(defaultUri && { defaultUri }),
  });
  return picked?.[0];
}

async function askToBegin(
  title: string,
  { label }: Format,
  present: number,
): Promise<'replace' | 'leave' | undefined> {
  const [begin, leave, replace] = ['Export', 'Leave Them', 'Replace Them'];
  const detail = present
    ? `${present} of the files ${present === 1 ? 'is' : 'are'} there already.`
    : 'None of the files is there yet.';
  const answer = await vscode.window.showInformationMessage(
    `${title} as ${label}?`,
    { modal: true, detail },
    ...(present ? [leave, replace] : [begin]),
  );
  if (answer === replace) return 'replace';
  return answer === undefined ? undefined : 'leave';
}

function countOf(count: number): string {
  return count === 1 ? '1 cable' : `${count} cables`;
}
