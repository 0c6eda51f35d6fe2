import type { Root } from '../cable/index.js';
import { pagesOf } from '../cable/index.js';
import type { Scan } from '../publish/index.js';
import type { Io } from './io.js';
import { printable } from './printable.js';

/** The words of a scan, to lay a cable beside them; what cannot be read is named on standard error. */
export async function scanOf(
  paths: readonly string[],
  io: Io,
): Promise<{ faults: number; lay: (root: Root) => Scan }> {
  const { alignTranscript, boxesOf, readWordFiles } = await import('./scan-tools.js');
  const { pages, faults } = readWordFiles(paths, io.cwd);
  for (const { path, message } of faults)
    io.stderr.write(`cablese: ${printable(path)} ${message}\n`);
  const lay = (root: Root): Scan => boxesOf(alignTranscript(root, pagesOf(root), pages));
  return { faults: faults.length, lay };
}
