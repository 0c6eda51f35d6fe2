import { constants } from 'node:fs';
import { copyFile, link, mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { whyNotWritten, writeBeside } from './whole-file.js';

const TAKEN = 'already exists: name another folder, or write over it with --force';

/**
 * Writes a new file, whole or not at all, and the folders on its way. Gives what went wrong, in
 * words; a file that is there is left alone unless `force` says otherwise.
 */
export async function createFile(
  path: string,
  text: string | Uint8Array,
  force: boolean,
): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    if (!force) return (await putNew(path, text)) ? undefined : TAKEN;
    await writeBeside(path, text, undefined, (beside) => rename(beside, path));
    return undefined;
  } catch (error) {
    return `was not written: ${whyNotWritten(error)}`;
  }
}

/** Writes a file that is not there, whole or not at all; false where it is there by now. */
export async function putNew(path: string, text: string | Uint8Array): Promise<boolean> {
  return writeBeside(path, text, undefined, (beside) => give(beside, path));
}

/** Gives a file a second name; false where that is taken. */
async function give(beside: string, path: string): Promise<boolean> {
  try {
    await link(beside, path).catch((error: unknown) => {
      if (isTaken(error)) throw error;
      // Sticks and some network folders know no second names.
      return copyFile(beside, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST';
}
