import * as vscode from 'vscode';
import { type Decisions, NO_DECISIONS, readDecisions, writeDecisions } from '../../proof/index.js';
import { nameOf } from '../name-of.js';
import type { KeyedFiles } from './names.js';

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The decisions beside a cable: none where there is no file. Throws a sentence for one that cannot be used. */
export async function loadDecisions({ decisions: uri }: KeyedFiles): Promise<Decisions> {
  if (!(await exists(uri))) return NO_DECISIONS;
  const bytes = await vscode.workspace.fs.readFile(uri);
  const read = readDecisions(new TextDecoder().decode(bytes));
  if ('decisions' in read) return read.decisions;
  const { line, message } = read.fault;
  throw new Error(`Line ${line} of ${nameOf(uri)} ${message}. The file was left as it is.`);
}

/**
 * Reads the decisions as they are on the disk now, changes them and writes them: whole or not at all.
 * Throws a sentence where they cannot be read or written.
 */
export async function changeDecisions(
  files: KeyedFiles,
  change: (decisions: Decisions) => Decisions,
): Promise<Decisions> {
  const changed = change(await loadDecisions(files));
  const { decisions: uri } = files;
  const beside = uri.with({ path: uri.path.replace(/([^/]*)$/, '.$1.tmp') });
  try {
    await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(writeDecisions(changed)));
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(beside).then(undefined, () => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${nameOf(uri)} could not be written, and nothing was decided: ${reason}`, {
      cause: error,
    });
  }
  return changed;
}
