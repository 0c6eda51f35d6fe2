import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Node } from 'mdast';
import { parseMarkdown } from '../../src/publish/markdown/parse.js';
import { runs } from './runs.js';

/**
 * Lines that open, close, join or part what Markdown knows. A list that begins with another number
 * than 1 is none: behind indented code and a blank line the parser takes it for words, in pieces not.
 */
const LINES = [
  '', '', '', 'Embassy agrees.', '1. First', '1) Second', '- dash', '  - inner', '   goes on', '    far in',
  '> quoted', '>', '```', '```cable', '````', '~~~', '   ```', '> ```', '1. ```', '# Head', '===', '---', '***',
  '[^1]: A note.', 'Word[^1] here.', '[^2]: Another', '    that goes on', 'See [a] and [b][a].', '[a]: http://x',
  '<div>', '</div>', '<!-- begun', 'ended -->', '<br>', '<b>bold', '`code', 'a`b` ~~c~~ *d*', '\\', '\t', 'x  ',
]; // prettier-ignore

const markdown = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')))
  .map((lines) => lines.map(([line, end]) => line + end).join(''));

/** What stands where: lists that are cut in two say the same, item by item. */
function leaves(node: Node): unknown[] {
  if ('children' in node) {
    const own = ['root', 'list', 'listItem'].includes(node.type) ? [] : [node.type];
    return [...own, ...(node.children as Node[]).flatMap(leaves)];
  }
  const { type, position, ...rest } = node as Node & { value?: string };
  // Where a fence that nobody closed ends depends on what follows; an import takes its blank lines off.
  const value = type === 'code' ? rest.value?.trimEnd() : rest.value;
  return [[type, position!.start, { ...rest, value }]];
}

describe('Markdown read in pieces', () => {
  it('says what it says in one piece', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        assert.deepEqual(leaves(parseMarkdown(text, 1)), leaves(parseMarkdown(text, Infinity)));
      }),
      runs(2000),
    );
  });
});
