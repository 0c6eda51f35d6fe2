import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Code, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseCable } from '../../src/cable/index.js';
import { readers } from '../../src/cable/readers.js';
import { checkCable } from '../../src/check/index.js';
import { printTree } from './tree.js';

const page: Root = unified()
  .use(remarkParse)
  .parse(readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8'));
const blocks = page.children.filter((node): node is Code => node.type === 'code');

/** Examples that show how a slip is read; all others are in order. */
const SLIPS = ['CONFIDENTAL'];

describe('docs/format.md', () => {
  it('says below each example what is seen in it', () => {
    assert.deepEqual(
      blocks.map(({ lang }) => lang),
      blocks.map((_, index) => (index % 2 === 0 ? 'cable' : 'text')),
    );
  });

  blocks.forEach(({ lang, value, position }, index) => {
    if (lang !== 'cable') return;
    const line = position?.start.line ?? 0;
    it(`is true at line ${String(line)}`, () => {
      assert.equal(printTree(parseCable(value, { readers })), blocks[index + 1]?.value);
    });
    it(`shows what no check reports at line ${String(line)}`, () => {
      const errors = checkCable(value, parseCable(value, { readers }))
        .filter(({ severity }) => severity === 'error')
        .map(({ message }) => message);
      const slip = SLIPS.some((word) => value.includes(word));
      if (slip) assert.notDeepEqual(errors, []);
      else assert.deepEqual(errors, []);
    });
  });
});
