import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bundles } from '../../scripts/build/bundles.mjs';

const root = new URL('../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page: Root = unified().use(remarkParse).parse(read('docs/markdown.md'));
const blocks = page.children.filter((node): node is Code => node.type === 'code');

describe('docs/markdown.md', () => {
  it('shows an example that prints what it says', async function () {
    this.timeout(60_000);
    // Inside the repository, so that the example finds the packages that it names.
    const folder = mkdtempSync(join(root, 'node_modules', '.example-'));
    try {
      const { options } = bundles().find(({ name }) => name === 'remark.js')!;
      const outfile = join(folder, 'remark.js');
      await build({ absWorkingDir: root, bundle: true, ...options, outfile });
      const example = blocks.find(({ meta }) => meta === 'example.mjs')!.value;
      const file = join(folder, 'example.mjs');
      writeFileSync(file, example.replace("'cablese/remark'", "'./remark.js'"));
      const printed = execFileSync(process.execPath, [file], { encoding: 'utf8' });
      assert.equal(printed.trim(), blocks.find(({ lang }) => lang === 'text')!.value);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('names the plugin as the package exports it', () => {
    const { exports } = JSON.parse(read('package.json')) as {
      exports: Record<string, unknown>;
    };
    assert.deepEqual(exports['./remark'], {
      types: './dist/remark.d.ts',
      default: './dist/remark.js',
    });
    assert.equal(exports['./cable.css'], './dist/cable.css');
  });
});
