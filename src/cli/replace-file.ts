import { constants } from 'node:fs';
import { access, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './files.js';

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
  let temporary: string | undefined;
  try {
    const target = await realpath(path);
    await access(target, constants.W_OK);
    const { mode } = await stat(target);
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const file = await open(beside, 'wx', mode);
    temporary = beside;
    try {
      await file.writeFile(text);
      // The mode given to `open` is cut by the umask.
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    if (!(await readFile(target)).equals(before)) {
      await rm(temporary);
      return 'changed while it was checked, and was left alone: run this again';
    }
    await rename(temporary, target);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true });
    return `was not mended: ${reasonOf(error as Error).replace('may not be read', 'it or its folder may not be written')}`;
  }
}
