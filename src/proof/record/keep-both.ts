import { readRecord } from './read-record.js';
import type { ProofRecord, RecordFault } from './record.js';

/** What git writes between two versions that it could not merge. */
const MARK = /^(<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Whether git left two versions in a text. */
export function isHalfMerged(text: string): boolean {
  return text.split(/\r\n?|\n/).some((line) => MARK.test(line));
}

/**
 * A record with the facts of both versions that git could not merge: since every fact is a line, no
 * fact of either is lost. Faults are those that it has besides.
 */
export function keepBoth(text: string): { record: ProofRecord } | { fault: RecordFault } {
  let inBase = false;
  const lines = text.split(/\r\n?|\n/).map((line) => {
    const mark = MARK.exec(line)?.[1];
    // An empty line stands for each that is left out, so that faults name the line of the file.
    if (mark === undefined) return inBase ? '' : line;
    inBase = mark.startsWith('|');
    return '';
  });
  return readRecord(lines.join('\n'));
}
