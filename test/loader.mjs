// Runs TypeScript under Mocha. tsx does too, but it puts a helper of its own into every file and
// squeezes blanks out, and then V8's coverage marks branches that no one wrote: 100 % would be out
// of reach. This does the least that can be done: one file in, one file out, with a source map.
import { existsSync, readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformSync } from 'esbuild';

if (isMainThread) {
  process.setSourceMapsEnabled(true);
  register(import.meta.url);
}

const TYPESCRIPT = /\.m?ts$/;

/** Finds `./point.ts` where `./point.js` is imported, as TypeScript does. */
export function resolve(specifier, context, next) {
  const isOurs = context.parentURL !== undefined && !context.parentURL.includes('/node_modules/');
  if (isOurs && /^\..*\.m?js$/.test(specifier)) {
    const url = new URL(specifier.replace(/js$/, 'ts'), context.parentURL);
    if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

/** Turns TypeScript into JavaScript; everything else goes its usual way. */
export function load(url, context, next) {
  if (!TYPESCRIPT.test(url)) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    loader: 'ts',
    format: 'esm',
    target: 'node20',
    sourcefile: path,
    sourcemap: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
