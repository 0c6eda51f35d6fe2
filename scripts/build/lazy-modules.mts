import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from '../paths.mjs';

/** A module that is loaded on first use, from a file of its own. */
export interface LazyModule {
  /** Its source, from the repository's folder. */
  source: string;
  /** The bundle's name in `dist/`. */
  bundle: string;
}

/**
 * What stays out of the start-up bundle. The program names it by `await import('./…/x.js')`, which
 * type-checks and runs as it stands; only the bundles turn that into a file of its own.
 */
export const LAZY_MODULES: readonly LazyModule[] = [
  { source: 'src/cable/readers.ts', bundle: 'readers.cjs' },
  { source: 'src/vscode/ellipsis.ts', bundle: 'ellipsis.cjs' },
  { source: 'src/read/glossary.ts', bundle: 'glossary.cjs' },
  { source: 'src/publish/index.ts', bundle: 'publish.cjs' },
  { source: 'src/publish/docx/write.ts', bundle: 'docx.cjs' },
  { source: 'src/publish/imports.ts', bundle: 'imports.cjs' },
  { source: 'src/vscode/checker.ts', bundle: 'checker.cjs' },
  { source: 'src/vscode/scan/panels.ts', bundle: 'scan.cjs' },
  { source: 'src/vscode/keying/resolvers.ts', bundle: 'keying.cjs' },
  { source: 'src/vscode/proof/desk.ts', bundle: 'proof.cjs' },
  { source: 'src/vscode/practice/practice.ts', bundle: 'practice.cjs' },
  { source: 'src/cli/node-host.ts', bundle: 'node-host.cjs' },
  { source: 'src/vscode/words/words.ts', bundle: 'words.cjs' },
  { source: 'src/vscode/report/report.ts', bundle: 'report.cjs' },
  { source: 'src/vscode/preview/panels.ts', bundle: 'preview.cjs' },
  { source: 'src/vscode/export/commands.ts', bundle: 'export.cjs' },
  { source: 'src/vscode/import/commands.ts', bundle: 'import.cjs' },
  { source: 'src/cli/ocr.ts', bundle: 'ocr.cjs' },
  { source: 'src/cli/scan-tools.ts', bundle: 'scan-tools.cjs' },
  { source: 'src/cli/collation-tools.ts', bundle: 'collation-tools.cjs' },
  { source: 'src/cli/report-tools.ts', bundle: 'report-tools.cjs' },
  { source: 'src/cli/word-stats.ts', bundle: 'word-stats.cjs' },
  { source: 'src/cli/proof-record.ts', bundle: 'proof-record.cjs' },
  { source: 'src/cli/proof-tools.ts', bundle: 'proof-tools.cjs' },
];

/** Points dynamic imports of lazy modules to their bundles, and refuses static ones. */
export function keepLazy(modules: readonly LazyModule[]): Plugin {
  const bundles = new Map(modules.map((m) => [resolve(ROOT, m.source), m.bundle]));
  return {
    name: 'keep-lazy',
    setup(build) {
      build.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir, kind, importer }) => {
        const source = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
        const bundle = bundles.get(source);
        if (bundle === undefined) return undefined;
        if (kind === 'dynamic-import') return { path: `./${bundle}`, external: true };
        return {
          errors: [
            {
              text: `${path} is loaded on first use: import its types only, or \`await import()\` it (imported from ${importer})`,
            },
          ],
        };
      });
    },
  };
}
