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
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const { mode } = await stat(target);
    return await writeBeside(target, text, mode, async (beside) => {
      if (!(await readFile(target)).equals(before)) return CHANGED;
      await rename(beside, target);
      return undefined;
    });
  } catch (error) {
    return `was not mended: ${whyNotWritten(error)}`;
  }
}
