import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { glob } from 'tinyglobby';
import { ROOT } from '../paths.mjs';

/** Where VS Code runs extensions: in Node, or in a browser's worker. */
export type HostKind = 'node' | 'web';

const FOLDERS: Record<HostKind, string> = { node: 'suite', web: 'web' };

/** The test files of a host; `CABLESE_SUITES=outline,folding` in the environment takes some of them. */
export function suiteFiles(kind: HostKind): Promise<string[]> {
  const wanted = process.env['CABLESE_SUITES']?.split(',');
  // What takes long and only measures is run by its name alone.
  const folders = wanted ? [FOLDERS[kind], 'measure'] : [FOLDERS[kind]];
  const patterns = folders.flatMap((folder) =>
    (wanted ?? ['*']).map((name) => `test/integration/${folder}/**/${name}.test.ts`),
  );
  return glob(patterns, { cwd: ROOT, absolute: true });
}

/** Puts a host's suites and their runner into one file that the extension host can load. */
export async function bundleSuites(kind: HostKind): Promise<string> {
  const folder = join(ROOT, 'out', 'integration');
  await mkdir(folder, { recursive: true });
  // The ending says CommonJS: the package itself is of ES modules, which the web host can't load.
  const outfile = join(folder, `${kind}.cjs`);
  await build({
    absWorkingDir: ROOT,
    bundle: true,
    charset: 'utf8',
    entryPoints: ['test/integration/index.ts'],
    external: ['vscode'],
    format: 'cjs',
    logLevel: 'warning',
    outfile,
    platform: kind === 'node' ? 'node' : 'browser',
    plugins: [
      mochaAsGlobal,
      suites(await suiteFiles(kind)),
      ...(kind === 'web' ? [webAssert] : []),
    ],
    sourcemap: 'inline',
    target: 'es2022',
  });
  return outfile;
}

/** `cablese:suites`, a module that imports every test file. */
function suites(files: string[]): Plugin {
  return {
    name: 'suites',
    setup(build) {
      build.onResolve({ filter: /^cablese:suites$/ }, ({ path }) => ({
        path,
        namespace: 'suites',
      }));
      build.onLoad({ filter: /.*/, namespace: 'suites' }, () => ({
        contents: files
          .sort()
          .map((file) => `import ${JSON.stringify(file)};`)
          .join('\n'),
        resolveDir: ROOT,
      }));
    },
  };
}

const webAssert: Plugin = {
  name: 'web-assert',
  setup(build) {
    build.onResolve({ filter: /^node:assert(\/strict)?$/ }, () => ({
      path: join(ROOT, 'test', 'integration', 'assert.web.ts'),
    }));
  },
};

/**
 * Mocha's browser build would hand itself to `module.exports`, which in the bundle is ours: without
 * one in sight it makes itself a global, as in a page.
 */
const mochaAsGlobal: Plugin = {
  name: 'mocha-as-global',
  setup(build) {
    build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `var exports, module, define;\n${await readFile(path, 'utf8')}`,
    }));
  },
};
