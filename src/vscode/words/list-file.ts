import * as vscode from 'vscode';
import { addToList, readWordList, type WordList } from '../../proof/index.js';

/** Where a project keeps its words, in the folder that is open. */
export const LIST_PATH = '.cablese/words.txt';

function listFiles(): vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.map(({ uri }) => vscode.Uri.joinPath(uri, LIST_PATH));
}

/** The lists of all the folders that are open, as one; undefined where there is none. */
export async function loadList(): Promise<WordList | undefined> {
  const texts = await Promise.all(listFiles().map(read));
  const known = texts.filter((text) => text !== undefined);
  return known.length ? readWordList(known.join('\n')) : undefined;
}

async function read(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

/** Adds a line to the list of the first open folder, and makes the list where there is none. */
export async function addLine(line: string): Promise<void> {
  const [uri] = listFiles();
  if (!uri) throw new Error('Open the folder of your cables first: the list is kept in it.');
  const text = await read(uri);
  const beside = uri.with({ path: `${uri.path}.tmp` });
  const changed = addToList(text ?? HEAD, line);
  await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(changed));
  await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
}

const HEAD = `# Words of this project. One a line; ! before a wrong one, > between it and the right one:
# !Kuznetzov > Kuznetsov
`;
