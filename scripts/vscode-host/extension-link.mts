import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

/**
 * Puts this repository among the installed extensions of a VS Code. One under development would do
 * too, but its window says so in the title.
 */
export async function linkExtension(extensions: string): Promise<void> {
  const link = join(extensions, 'cablese.cablese-0.0.0');
  await mkdir(extensions, { recursive: true });
  await rm(link, { force: true });
  // VS Code keeps a list of what it found, with versions: it is to look again.
  await rm(join(extensions, 'extensions.json'), { force: true });
  await symlink(ROOT, link, 'junction');
}
