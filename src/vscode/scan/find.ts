import * as vscode from 'vscode';
import {
  isImageName, isWordsName, type ScanFileNames, scanByName, scanFolders,
} from '../../scan/index.js'; // prettier-ignore
import { firstOf, isSecond } from '../../proof/keying/beside.js';
import type { ReadCable } from '../cables.js';

/** Where a cable's scan and its words lie. */
export interface FoundScan {
  images: vscode.Uri[];
  words: vscode.Uri[];
}

/** The files of a scan: those that the front matter names (`scan:`), else those named after the cable. */
export async function findScan(cable: ReadCable): Promise<FoundScan> {
  const { uri } = cable.document;
  const folder = vscode.Uri.joinPath(uri, '..');
  const named = namedIn(cable);
  const names = named.images.length || named.words.length ? named : await byName(uri, folder);
  const place = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, path);
  return { images: names.images.map(place), words: names.words.map(place) };
}

async function byName(uri: vscode.Uri, folder: vscode.Uri): Promise<ScanFileNames> {
  // A second transcript is keyed from the same scan.
  const cable = isSecond(uri.path) ? firstOf(uri.path) : uri.path;
  const base = cable.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const listings = await Promise.all(
    scanFolders(base).map(async (name) => ({ folder: name, names: await filesIn(folder, name) })),
  );
  return scanByName(base, listings);
}

async function filesIn(folder: vscode.Uri, name: string): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, name));
    return entries.filter(([, type]) => type & vscode.FileType.File).map(([file]) => file);
  } catch {
    // A folder that is not there has no scan.
    return [];
  }
}

/** What the front matter says: one path or a list of them, relative to the cable. */
function namedIn({ root, readers }: ReadCable): ScanFileNames {
  const front = root.children.find((node) => node.type === 'frontMatter');
  const data: unknown = front && readers?.yaml(front.yaml).value;
  const scan: unknown =
    typeof data === 'object' && data !== null && 'scan' in data ? data.scan : [];
  const paths = (Array.isArray(scan) ? scan : [scan]).filter(
    (path): path is string => typeof path === 'string',
  );
  return { images: paths.filter(isImageName), words: paths.filter(isWordsName) };
}

/** Whether a file lies in a folder that is open: one outside is asked about first. */
export function isInWorkspace(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
