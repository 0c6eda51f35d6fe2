import * as vscode from 'vscode';
import { type Decisions, NO_DECISIONS, readDecisions, writeDecisions } from '../../proof/index.js';
import { nameOf } from '../name-of.js';
import type { NodeHost } from '../node-host.js';
import type { KeyedFiles } from './names.js';

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await bytesOf(uri)) !== undefined;
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => bytes,
    () => undefined,
  );
}

/** The decisions beside a cable: none where there is no file. Throws a sentence for one that cannot be used. */
export async function loadDecisions({ decisions: uri }: KeyedFiles): Promise<Decisions> {
  return decisionsIn(uri, await bytesOf(uri));
}

function decisionsIn(uri: vscode.Uri, bytes: Uint8Array | undefined): Decisions {
  if (!bytes) return NO_DECISIONS;
  const read = readDecisions(new TextDecoder().decode(bytes));
  if ('decisions' in read) return read.decisions;
  const { line, message } = read.fault;
  throw new Error(`Line ${line} of ${nameOf(uri)} ${message}. The file was left as it is.`);
}

/** How often a file is read again that others write to at the same moment. */
const TRIES = 5;

/**
 * Reads the decisions as they are now, changes them and writes them: whole or not at all. Throws a
 * sentence where they cannot be read or written.
 */
export async function changeDecisions(
  { decisions: uri }: KeyedFiles,
  node: NodeHost | undefined,
  change: (decisions: Decisions) => Decisions,
): Promise<Decisions> {
  for (let left = TRIES; left > 0; left--) {
    const before = await bytesOf(uri);
    const changed = change(decisionsIn(uri, before));
    const fault = await write(uri, node, before, writeDecisions(changed));
    if (fault === undefined) return changed;
    if (fault !== CHANGED) throw new Error(`${nameOf(uri)} ${fault}. Nothing was decided.`);
  }
  throw new Error(`${nameOf(uri)} is written to by others. Nothing was decided: try again.`);
}

const CHANGED = 'changed';

/** Gives what went wrong: that somebody else wrote meanwhile, or a reason in words. */
async function write(
  uri: vscode.Uri,
  node: NodeHost | undefined,
  before: Uint8Array | undefined,
  text: string,
): Promise<string | undefined> {
  if (node && uri.scheme === 'file') {
    const written = await node.writeRecord(uri.fsPath, before, text);
    if (written === 'written') return undefined;
    return written === 'changed' ? CHANGED : written.fault;
  }
  const beside = uri.with({ path: uri.path.replace(/([^/]*)$/, '.$1.tmp') });
  try {
    await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
    return undefined;
  } catch (error) {
    await vscode.workspace.fs.delete(beside).then(undefined, () => undefined);
    return `could not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
