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
  const { alignTranscript, around, isLink, readWordFiles } = await import('./scan-tools.js');
  const { pages, faults } = readWordFiles(paths, io.cwd);
  for (const { path, message } of faults)
    io.stderr.write(`cablese: ${printable(path)} ${message}\n`);
  const lay = (root: Root): Scan => {
    const { words, scan, steps, pages: aligned } = alignTranscript(root, pagesOf(root), pages);
    return {
      pages: aligned.map(({ number, scan: { image, width, height } }) => ({
        number,
        image,
        width,
        height,
      })),
      words: steps.filter(isLink).flatMap(({ from, to, scanFrom, scanTo }) => {
        const read = scan.slice(scanFrom, scanTo);
        const box = around(read.map((word) => word.box))!;
        const { page } = read[0]!;
        return words.slice(from, to).map(({ start, end }) => ({ start, end, page, box }));
      }),
    };
  };
  return { faults: faults.length, lay };
}
