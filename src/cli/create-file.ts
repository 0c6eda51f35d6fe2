import { constants } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './files.js';

/**
 * Writes a new file, whole or not at all, and the folders on its way. Gives what went wrong, in
 * words; a file that is there is left alone unless `force` says otherwise.
 */
export async function createFile(
  path: string,
  text: string,
  force: boolean,
): Promise<string | undefined> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  let temporary = false;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(beside, 'wx');
    temporary = true;
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (force) {
      await rename(beside, path);
      temporary = false;
    } else {
      await copyFile(beside, path, constants.COPYFILE_EXCL);
    }
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && temporary)
      return 'already exists: name another folder, or write over it with --force';
    return `was not written: ${reasonOf(error as Error).replace('may not be read', 'it or its folder may not be written')}`;
  } finally {
    if (temporary) await rm(beside, { force: true });
  }
}
