import assert from 'node:assert/strict';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { remarkCable, type RemarkCableOptions } from '../../../src/remark/index.js';

function html(markdown: string, options: RemarkCableOptions = {}): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkCable, options)
      .use(remarkRehype)
      .use(rehypeStringify)
      .processSync(markdown),
  );
}

describe('remarkCable', () => {
  it('shows a block as it was typed, wherever it stands, and leaves others alone', () => {
    assert.equal(
      html('> ```CABLE\n> SECRET\n>\n> 1. Yes.\n> ```\n\n```js\nx\n```\n'),
      '<blockquote>\n<div class="cable"><div class="typed"><section class="sheet" aria-label="Page 1"><div class="line banner">SECRET</div><div class="line"><br></div><div id="cable-1-typed-p1" class="line">1. Yes.</div></section></div></div>\n</blockquote>\n<pre><code class="language-js">x\n</code></pre>',
    );
  });

  it('shows it to be read where the block or the site says so', () => {
    const reading =
      '<div class="cable"><div class="reading"><p id="cable-1-p1" class="paragraph">1. Yes.</p></div></div>';
    assert.equal(html('```cable reading\n1. Yes.\n```'), reading);
    assert.equal(html('```cable\n1. Yes.\n```', { view: 'reading' }), reading);
    assert.match(html('```cable typed\n1. Yes.\n```', { view: 'reading' }), /class="typed"/);
    assert.match(html('```cable\n```'), /class="sheet"/);
  });

  it('lets no transcript write an element', () => {
    const out = html('```cable\n<script>x</script> <img onerror=x>\n```');
    assert.doesNotMatch(out, /<script|<img/);
  });

  it('fits in where plugins of remark do', () => {
    const tree = remark().use(remarkCable).runSync(remark().parse('```cable\nSECRET\n```'));
    assert.deepEqual(
      (tree as Root).children.map(({ type }) => type as string),
      ['cable'],
    );
  });
});
