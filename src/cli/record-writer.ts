import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { putNew } from './create-file.js';
import { putOver } from './replace-file.js';
import { whyNotWritten } from './whole-file.js';

/** How the writing of a record ended; a fault is said in words that follow the name of the file. */
export type Written = 'written' | 'changed' | { fault: string };

/**
 * Writes a record whole or not at all, if the file is still as it was read: `before` is what it
 * said, undefined where there was none. `changed` where it is not.
 */
export async function writeRecordFile(
  path: string,
  before: Uint8Array | undefined,
  text: string,
): Promise<Written> {
  try {
    return await alone(path, async () => {
      const put = before ? putOver(path, before, text) : putNew(path, text);
      return (await put) ? 'written' : 'changed';
    });
  } catch (error) {
    // Somebody took the file away.
    if (before && (error as NodeJS.ErrnoException).code === 'ENOENT') return 'changed';
    return { fault: `was not written: ${whyNotWritten(error)}` };
  }
}

/** Milliseconds between two looks at whether another has done, and how many are taken. */
const PAUSE = 20;
const LOOKS = 100;

/**
 * Does something while no other Cablese writes to the same file: between comparing a file and
 * putting another in its place nobody may come. A write takes milliseconds: who is at it for
 * seconds has died of it, and what is left of that one is taken away.
 */
async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const sign = join(dirname(path), `.${basename(path)}.lock`);
  for (let look = 0; !(await isMade(sign)); look++) {
    if (look < LOOKS) await setTimeout(PAUSE);
    else await clear(path);
  }
  try {
    return await work();
  } finally {
    await rm(sign, { force: true });
  }
}

/** Makes a file that was not there; false where it was. */
async function isMade(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes what a program that was killed while it wrote has left beside a file. */
async function clear(path: string): Promise<void> {
  const lead = `.${basename(path)}.`;
  for (const name of await readdir(dirname(path))) {
    if (name.startsWith(lead) && /^(?:lock|\d+\.tmp)$/.test(name.slice(lead.length))) {
      await rm(join(dirname(path), name), { force: true });
    }
  }
}
