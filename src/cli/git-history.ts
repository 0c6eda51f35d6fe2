import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parseCable } from '../cable/index.js';
import { EMPTY, readRecord, type Version } from '../proof/index.js';
import { readRecordFile, recordPath } from './record-file.js';

/** Longest time that git is waited for, in milliseconds. */
const PATIENCE = 60_000;

/** The largest text that is taken from git, in bytes. */
const LARGEST = 64_000_000;

/**
 * A cable and its record as they were in every commit that touched either, and as they are now; the
 * oldest first. A fault is said in words behind the name of the cable.
 */
export async function versionsOf(
  path: string,
): Promise<{ versions: Version[] } | { fault: string }> {
  const folder = dirname(path);
  const [cable, record] = [path, recordPath(path)].map((each) => basename(each)) as [string, string];
  const log = await git(folder, ['log', '--reverse', '--format=%H', '--', cable, record]);
  if (log === undefined) return { fault: 'is in no repository of git, so it has no history' };
  const versions: Version[] = [];
  for (const commit of log.split('\n').filter(Boolean)) {
    const text = await git(folder, ['show', `${commit}:./${cable}`]);
    if (text === undefined) continue;
    const kept = await git(folder, ['show', `${commit}:./${record}`]);
    const read = kept === undefined ? undefined : readRecord(kept);
    // A record that was broken then says nothing of that version.
    versions.push({ text, root: parseCable(text), record: read && 'record' in read ? read.record : EMPTY }); // prettier-ignore
  }
  const now = readFileSync(path, 'utf8');
  const file = readRecordFile(recordPath(path));
  versions.push({ text: now, root: parseCable(now), record: 'record' in file ? file.record : EMPTY }); // prettier-ignore
  return { versions };
} // prettier-ignore

/** What git prints; undefined where it fails. The folder is named to git, not entered. */
function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  const options = { timeout: PATIENCE, maxBuffer: LARGEST, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', ['-C', folder, ...args], options, (error, stdout) => {
      resolve(error ? undefined : stdout);
    });
  });
}
