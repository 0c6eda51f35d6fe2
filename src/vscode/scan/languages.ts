import * as vscode from 'vscode';
import { languageNames } from '../../scan/ocr/languages.js';
import type { LanguageData } from '../../scan/ocr/reader.js';
import { PageFault } from './page-client.js';
import { programOf } from './page-files.js';

/** The names of the languages to read in, as the settings say: `eng+fra`. */
export function languagesOf(document: vscode.TextDocument): string {
  return vscode.workspace.getConfiguration('cablese', document).get('scan.languages', 'eng');
}

/**
 * The data of the languages to read in: from the folder that the settings name, else what comes with
 * Cablese. Throws PageFault for the first that cannot be had.
 */
export async function languageData(
  document: vscode.TextDocument,
  extension: vscode.Uri,
): Promise<LanguageData[]> {
  const names = languageNames(languagesOf(document));
  if (!names)
    throw new PageFault('are no languages: write eng, or eng+fra, in cablese.scan.languages');
  const named = vscode.workspace
    .getConfiguration('cablese', document)
    .get('scan.languageFolder', '')
    .trim();
  const folder = named ? placeOf(named, document) : undefined;
  return Promise.all(
    names.map(async (name) => {
      const own = folder && (await firstOf(folder, name));
      const bytes = own ?? (await shipped(extension, name));
      if (!bytes) {
        throw new PageFault(
          folder
            ? `cannot be read in ${name}: ${name}.traineddata is not in ${named}`
            : `cannot be read in ${name}: name the folder that ${name}.traineddata is in, in cablese.scan.languageFolder`,
        );
      }
      return { name, data: await unpacked(bytes) };
    }),
  );
}

/** A folder as a person writes it: from the root, or from the folder that is open. */
function placeOf(path: string, document: vscode.TextDocument): vscode.Uri {
  const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri;
  const isWhole = /^([\\/]|[A-Za-z]:[\\/])/.test(path);
  return root && !isWhole ? vscode.Uri.joinPath(root, path) : vscode.Uri.file(path);
}

async function firstOf(folder: vscode.Uri, name: string): Promise<Uint8Array | undefined> {
  for (const ending of ['traineddata', 'traineddata.gz']) {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, `${name}.${ending}`));
    } catch {
      // The next ending, or none.
    }
  }
  return undefined;
}

async function shipped(extension: vscode.Uri, name: string): Promise<Uint8Array | undefined> {
  return name === 'eng' ? programOf(extension, 'eng.traineddata.gz') : undefined;
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
