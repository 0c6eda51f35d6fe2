import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundles } from '../scripts/build/bundles.mjs';
import { ROOT } from '../scripts/paths.mjs';

/**
 * Where the benchmark's bundles are. Beside `dist` and not in it, so that a running VS Code is left
 * in peace; within the repository, so that Node finds its packages.
 */
const FOLDER = join(ROOT, 'node_modules', '.cache', 'cablese-bench');

interface Shipped {
  path: string;
  bytes: number;
  /** Bytes once it is packed, as it travels. */
  packed: number;
}

/** A bundle as it is shipped, by its name in `dist`, and how many bytes it has. */
export async function shipped(): Promise<Map<string, Shipped>> {
  const made = new Map<string, Shipped>();
  for (const { name, options } of bundles()) {
    const path = join(FOLDER, name);
    await build({
      absWorkingDir: ROOT,
      bundle: true,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'warning',
      minify: true,
      outfile: path,
      ...options,
    });
    const content = await readFile(path);
    made.set(name, { path, bytes: content.length, packed: gzipSync(content).length });
  }
  return made;
}

/** One of the benchmark's own programs, for a plain Node. Function names are kept for the profile. */
export async function program(name: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const outfile = join(FOLDER, `${name}.mjs`);
  await build({
    absWorkingDir: ROOT,
    bundle: true,
    entryPoints: [`bench/${name}.mts`],
    format: 'esm',
    logLevel: 'warning',
    outfile,
    packages: 'external',
    platform: 'node',
    target: 'node20',
  });
  return outfile;
}
