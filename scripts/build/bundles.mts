import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { ROOT } from '../paths.mjs';
import { keepLazy, LAZY_MODULES } from './lazy-modules.mjs';

/** One file in `dist/`. */
export interface Bundle {
  name: string;
  /** Its largest size in bytes when minified; the build fails beyond it. */
  limit?: number;
  options: BuildOptions;
}

/** What VS Code reads and compiles each time it starts the extension. */
const START_UP_LIMIT = 200_000;

/** What a page inside the editor loads before it shows anything. */
const PAGE_LIMIT = 150_000;

const PAGE: BuildOptions = { platform: 'browser', format: 'iife', target: 'es2022' };

/** Icons go in as the text that they are. */
const ICONS: BuildOptions = { loader: { '.svg': 'text' } };

const NODE_CJS: BuildOptions = {
  ...ICONS,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  // VS Code gives `vscode` to what was required: lazy modules go the same way.
  supported: { 'dynamic-import': false },
  // What it offers to `import` asks where its own file is, which a bundle of this kind cannot say.
  alias: { '@hyzyla/pdfium': '@hyzyla/pdfium/dist/index.cjs' },
};

/** Every bundle whose source is there. */
export function bundles(): Bundle[] {
  const all: (Bundle & { source: string })[] = [
    {
      source: 'src/extension.node.ts',
      name: 'extension.node.cjs',
      limit: START_UP_LIMIT,
      options: { ...NODE_CJS, plugins: [keepLazy(LAZY_MODULES)] },
    },
    {
      // A web extension is one file, so the lazy modules are inside; they still run on first use.
      source: 'src/extension.web.ts',
      name: 'extension.web.cjs',
      options: {
        ...ICONS,
        platform: 'browser',
        format: 'cjs',
        target: 'es2022',
        external: ['vscode'],
        // It runs in a worker: what packages offer to pages may want a document.
        conditions: ['worker', 'module'],
      },
    },
    {
      source: 'src/cli/main.ts',
      name: 'cli.js',
      options: {
        platform: 'node',
        format: 'esm',
        target: 'node20',
        banner: { js: '#!/usr/bin/env node' },
        plugins: [keepLazy(LAZY_MODULES)],
      },
    },
    // What decodes and reads pages, in a thread of its own.
    { source: 'src/worker/node.ts', name: 'reader.cjs', options: NODE_CJS },
    {
      source: 'src/worker/web.ts',
      name: 'reader-web.js',
      // Tesseract's program asks for these in Node only.
      options: { ...PAGE, external: ['fs', 'path', 'crypto', 'module', 'url'] },
    },
    {
      // The plugin for site generators: it brings all it needs, so that nothing is installed with it.
      source: 'src/remark/index.ts',
      name: 'remark.js',
      options: {
        platform: 'neutral',
        format: 'esm',
        target: 'es2022',
        mainFields: ['module', 'main'],
      },
    },
    // The pages inside the editor, and how they look.
    ...['scan', 'resolver', 'preview'].flatMap((page) => [
      {
        source: `src/webview/${page}/main.ts`,
        name: `${page}-page.js`,
        limit: PAGE_LIMIT,
        options: PAGE,
      },
      { source: `src/webview/${page}/page.css`, name: `${page}-page.css`, options: {} },
    ]),
    ...LAZY_MODULES.map(({ source, bundle }) => ({ source, name: bundle, options: NODE_CJS })),
  ];
  return all
    .filter(({ source }) => existsSync(join(ROOT, source)))
    .map(({ source, options, ...rest }) => ({
      ...rest,
      options: { ...options, entryPoints: [source] },
    }));
}
