import { readFileSync } from 'node:fs';
import { EMPTY, type ProofRecord, readRecord, writeRecord } from '../proof/index.js';
import { decode } from './decode.js';
import { reasonOf } from './files.js';
import { writeRecordFile } from './record-writer.js';

/** The record of a cable, as it stands on the disk. */
export interface RecordFile {
  record: ProofRecord;
  /** What the file says, byte by byte; undefined where there is none yet. */
  bytes: Uint8Array | undefined;
}

/** Where the record of a cable is kept: `NAME.proof.json` beside it. */
export function recordPath(cable: string): string {
  return `${cable.replace(/\.[^./\\]*$/, '')}.proof.json`;
}

/** Reads a record; what is wrong with one is said in words that follow "a record". */
export function readRecordFile(path: string): RecordFile | { fault: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { record: EMPTY, bytes: undefined };
    return { fault: `that ${reasonOf(error as Error)}` };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) return { fault: `that ${decoded.fault}` };
  const read = readRecord(decoded.text);
  if ('fault' in read) return { fault: `of which line ${read.fault.line} ${read.fault.message}` };
  return { record: read.record, bytes };
}

/** What a change makes of a record, or why it refuses to. */
export type Change = (record: ProofRecord) => { record: ProofRecord } | { refusal: string };

/** How often a change is made anew for a file that others write to. */
const TRIES = 5;

/**
 * Changes a record: it is read directly before, and where somebody else wrote to it meanwhile it is
 * read and changed anew. A record that cannot be used is left alone.
 */
export async function changeRecordFile(
  path: string,
  change: Change,
): Promise<{ record: ProofRecord } | { refusal: string } | { fault: string }> {
  for (let left = TRIES; left > 0; left--) {
    const file = readRecordFile(path);
    if ('fault' in file) return file;
    const changed = change(file.record);
    if ('refusal' in changed) return changed;
    const written = await writeRecordFile(path, file.bytes, writeRecord(changed.record));
    if (written === 'written') return changed;
    if (written !== 'changed') return { fault: `that ${written.fault}` };
  }
  return { fault: 'that others keep writing to: try again' };
}
