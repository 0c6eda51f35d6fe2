import { type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A path that gives no file, and what to do about it. */
export interface Fault {
  path: string;
  message: string;
}

export interface FoundFiles {
  /** As given, or found under the folder or by the glob as given; each file once. */
  paths: string[];
  faults: Fault[];
}

const ENDINGS = ['.cable'];

/** Folders that are never searched. */
const SKIPPED = new Set(['node_modules', '.git']);

/** Finds the files that operands name: files as they are, `*.cable` in folders, globs, `-`. */
export async function findFiles(
  operands: readonly string[],
  cwd: string,
  endings: readonly string[] = ENDINGS,
): Promise<FoundFiles> {
  const paths = new Map<string, string>();
  const faults: Fault[] = [];
  for (const operand of operands) {
    for (const path of await find(operand, cwd, { faults, endings })) {
      const key = path === '-' ? path : resolve(cwd, path);
      if (!paths.has(key)) paths.set(key, path);
    }
  }
  return { paths: [...paths.values()], faults };
}

/** The files of one operand; what is wrong with it is added to the faults. */
async function find(
  operand: string,
  cwd: string,
  { faults, endings }: { faults: Fault[]; endings: readonly string[] },
): Promise<string[]> {
  if (operand === '-') return ['-'];
  const known = faults.length;
  const status = await stat(resolve(cwd, operand)).catch((error: unknown) => error as Error);
  let found: string[] = [];
  let none = `has no ${endings.join(' or ')} file: name a folder that has one, or the files themselves`;
  if (!(status instanceof Error)) {
    if (!status.isDirectory()) return [operand];
    await search(operand, cwd, { found, faults, endings });
  } else if (MAGIC.test(operand)) {
    found = await expand(operand, cwd);
    none = 'matches no file: check the pattern, and quote it';
  } else {
    none = reasonOf(status);
  }
  if (!found.length && faults.length === known) faults.push({ path: operand, message: none });
  return found;
}

/** Characters that a glob is known by. */
const MAGIC = /[*?[\]{}!()]/;

async function expand(operand: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const pattern = process.platform === 'win32' ? operand.replaceAll('\\', '/') : operand;
  const found = await glob(pattern, {
    cwd,
    dot: true,
    expandDirectories: false,
    ignore: [...SKIPPED].map((name) => `**/${name}/**`),
  });
  return found.sort();
}

/** Adds the transcripts of a folder and of those in it. */
async function search(
  folder: string,
  cwd: string,
  to: { found: string[]; faults: Fault[]; endings: readonly string[] },
): Promise<void> {
  let entries: Dirent[];
  try {
    entries = await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    to.faults.push({ path: folder, message: reasonOf(error as Error) });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) await search(path, cwd, to);
    } else if (to.endings.some((ending) => entry.name.endsWith(ending))) {
      to.found.push(path);
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist: check the path',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  EISDIR: 'is a folder: name the files in it',
  ENOTDIR: 'does not exist: a part of the path is a file',
  ENAMETOOLONG: 'does not exist: the path is too long',
  ELOOP: 'is a link that leads to itself: check the path',
};

/** What a failure of the file system means, in plain words. */
export function reasonOf(error: Error): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? `cannot be read (${code || error.message})`;
}
