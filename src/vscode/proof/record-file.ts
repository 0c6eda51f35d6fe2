import * as vscode from 'vscode';
import { EMPTY, type ProofRecord, readRecord, type RecordFault } from '../../proof/index.js';

/** A record as it stands in its file; with a fault it is as if there were none. */
export interface RecordFile {
  record: ProofRecord;
  /** Undefined where there is no file. */
  bytes: Uint8Array | undefined;
  fault: RecordFault | undefined;
}

/** Reads the record at an address. Never rejects: what is wrong is its fault. */
export async function readRecordFile(uri: vscode.Uri): Promise<RecordFile> {
  const bytes = await bytesOf(uri);
  if (bytes === undefined) return { record: EMPTY, bytes, fault: undefined };
  if (bytes instanceof Error) {
    return { record: EMPTY, bytes: undefined, fault: { line: 0, message: `cannot be read: ${bytes.message}` } }; // prettier-ignore
  }
  const result = readRecord(new TextDecoder().decode(bytes));
  if ('fault' in result) return { record: EMPTY, bytes, fault: result.fault };
  return { record: result.record, bytes, fault: undefined };
}

/** What a file says; undefined where there is none. */
export async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | Error | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
      ? undefined
      : (error as Error);
  }
}
