import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../src/check/index.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const pages = [
  'README.md',
  'CHANGELOG.md',
  'samples/README.md',
  'docs',
  'docs/rules',
  'media/walkthrough',
].flatMap((path) =>
  path.endsWith('.md')
    ? [path]
    : readdirSync(new URL(path, root))
        .filter((name) => name.endsWith('.md'))
        .map((name) => `${path}/${name}`),
);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Paths of links and pictures; addresses elsewhere and places on the page itself aside. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '');
  const found = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)];
  return found
    .map((match) => (match[1] ?? match[2])!.replace(/#.*/, ''))
    .filter((path) => path && !/^\w+:/.test(path));
}

describe('pages', () => {
  for (const page of pages) {
    it(`${page} links to what is there`, () => {
      const missing = linksOf(read(page)).filter(
        (path) => !existsSync(new URL(path, new URL(page, root))),
      );
      assert.deepEqual(missing, []);
    });

    it(`${page} names commands that there are`, () => {
      const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
      assert.deepEqual(
        named.filter((name) => !(name in scripts)),
        [],
      );
    });
  }

  it('count the checks that there are', () => {
    assert.match(read('README.md'), new RegExp(`\\[${String(rules.length)} checks\\]`));
    assert.match(read('CHANGELOG.md'), new RegExp(`Checks\\*\\*: ${String(rules.length)},`));
  });
});
