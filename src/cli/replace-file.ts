import { constants } from 'node:fs';
import { access, readFile, realpath, rename, stat } from 'node:fs/promises';
import { whyNotWritten, writeBeside } from './whole-file.js';

const CHANGED = 'changed while it was checked, and was left alone: run this again';

/**
 * Writes a file anew: whole or not at all. The new text is written beside the file and renamed over
 * it, with its mode kept and links followed. Gives what went wrong, in words, and then the file is
 * as it was: it changed since it was read, or may not be written.
 *
 * `before` is what the file said, byte by byte, when it was read.
 */
export async function replaceFile(
  path: string,
  before: Uint8Array,
  text: string,
): Promise<string | undefined> {
  try {
    return (await putOver(path, before, text)) ? undefined : CHANGED;
  } catch (error) {
    return `was not mended: ${whyNotWritten(error)}`;
  }
}

/** The same; false where the file has changed since it was read. Rejects for all else. */
export async function putOver(path: string, before: Uint8Array, text: string): Promise<boolean> {
  const target = await realpath(path);
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  return writeBeside(target, text, mode, async (beside) => {
    if (!(await readFile(target)).equals(before)) return false;
    await rename(beside, target);
    return true;
  });
}
