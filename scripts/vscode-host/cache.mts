import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where installations are kept between runs and between clones of the repository. */
export function cacheFolder(): string {
  const own = process.env['XDG_CACHE_HOME'];
  const base =
    own ??
    (process.platform === 'win32'
      ? (process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : join(homedir(), '.cache'));
  return join(base, 'cablese');
}

/** Longest time that another process's installation is waited for, in milliseconds. */
const PATIENCE = 15 * 60_000;

/**
 * A folder in the cache that `install` has filled once. Its name says what is in it, so a folder
 * that is there is complete: it is filled under another name and renamed at the end. Two processes
 * that want the same folder wait for each other.
 */
export async function installOnce(
  name: string,
  install: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder(), { recursive: true });
  const unlock = await lock(`${folder}.lock`);
  try {
    if (existsSync(folder)) return folder;
    await removeUnfinished(name);
    const unfinished = `${folder}.unfinished-${process.pid}`;
    await mkdir(unfinished);
    await install(unfinished);
    await rename(unfinished, folder);
    return folder;
  } finally {
    await unlock();
  }
}

/** Only one process has the lock, so every unfinished folder belongs to one that died. */
async function removeUnfinished(name: string): Promise<void> {
  for (const entry of await readdir(cacheFolder())) {
    if (entry.startsWith(`${name}.unfinished-`)) {
      await rm(join(cacheFolder(), entry), { recursive: true, force: true });
    }
  }
}

async function lock(path: string): Promise<() => Promise<void>> {
  const until = Date.now() + PATIENCE;
  let told = false;
  for (;;) {
    try {
      // Making a folder is atomic on every file system, network ones included.
      await mkdir(path);
      await writeFile(join(path, 'pid'), String(process.pid));
      return () => rm(path, { recursive: true, force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (await isAbandoned(path)) {
      await rm(path, { recursive: true, force: true });
      continue;
    }
    if (Date.now() > until) {
      throw new Error(`${path} is held by another process; delete it if none is running.`);
    }
    if (!told) console.error('Another process is installing the same; waiting for it …');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Whether the process that holds a lock has gone without taking it away. */
async function isAbandoned(path: string): Promise<boolean> {
  try {
    process.kill(Number(await readFile(join(path, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ESRCH') return true;
    if (code === 'EPERM') return false;
    // No process id yet: its maker is between two steps, unless that was long ago.
    return stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs > 10_000,
      () => false,
    );
  }
}
