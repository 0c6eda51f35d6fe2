import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './files.js';

/**
 * Writes a text beside a file, to the disk's last byte, and lets the caller put it in the file's
 * place: so a file is whole or not there. What is left beside it is removed, whatever happens. Gives what the caller gives.
 */
export async function writeBeside<T>(
  target: string,
  text: string | Uint8Array,
  mode: number | undefined,
  put: (beside: string) => Promise<T>,
): Promise<T> {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = await open(beside, 'wx', mode);
  try {
    try {
      await file.writeFile(text);
      // The mode given to `open` is cut by the umask.
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    return await put(beside);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Why a file could not be written, in words. */
export function whyNotWritten(error: unknown): string {
  return reasonOf(error as Error).replace('may not be read', 'it or its folder may not be written');
}
