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
  const commits = log.split('\n').filter(Boolean);
  const names = commits.flatMap((commit) => [`${commit}:./${cable}`, `${commit}:./${record}`]);
  const texts = await objects(folder, names);
  const versions: Version[] = [];
  for (const index of commits.keys()) {
    const [text, kept] = [texts[2 * index], texts[2 * index + 1]];
    if (text === undefined) continue;
    const read = kept === undefined ? undefined : readRecord(kept);
    // A record that was broken then says nothing of that version.
    versions.push({ text, root: parseCable(text), record: read && 'record' in read ? read.record : EMPTY }); // prettier-ignore
  }
  const now = readFileSync(path, 'utf8');
  const file = readRecordFile(recordPath(path));
  versions.push({ text: now, root: parseCable(now), record: 'record' in file ? file.record : EMPTY }); // prettier-ignore
  return { versions };
} // prettier-ignore

/** Whether a folder is in a repository of git; false where git itself is missing. */
export async function isInGit(folder: string): Promise<boolean> {
  return (await git(folder, ['rev-parse', '--is-inside-work-tree'])) !== undefined;
}

/** Texts out of git, in one question, since there may be hundreds; undefined where one is not there. */
async function objects(folder: string, names: readonly string[]): Promise<(string | undefined)[]> {
  const answer = names.length ? await ask(folder, ['cat-file', '--batch'], names.join('\n')) : undefined;
  let at = 0;
  return names.map(() => {
    const end = answer?.indexOf('\n', at) ?? -1;
    if (!answer || end < 0) return undefined;
    const size = /^\S+ blob (\d+)$/.exec(answer.toString('utf8', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = answer.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
} // prettier-ignore

async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  return (await ask(folder, args, ''))?.toString('utf8');
}

/** What git prints; undefined where it fails. The folder is named to git, not entered. */
function ask(folder: string, args: readonly string[], said: string): Promise<Buffer | undefined> {
  const options = { timeout: PATIENCE, maxBuffer: LARGEST, windowsHide: true, encoding: 'buffer' } as const; // prettier-ignore
  return new Promise((resolve) => {
    const child = execFile('git', ['-C', folder, ...args], options, (error, stdout) => {
      resolve(error ? undefined : stdout);
    });
    child.stdin!.on('error', () => undefined).end(said);
  });
}
