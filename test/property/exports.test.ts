import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type CableLeaf, leavesOf } from '../../src/cable/index.js';
import { FROM_MARKDOWN, MICROMARK } from '../../src/cable/markdown-signs.js';
import { cableJson } from '../../src/read/cable-json.js';
import { writeDocx } from '../../src/publish/docx/write.js';
import {
  type Publication, readTei, writeHtml, writeMarkdown, writeReadingText, writeTei, writeText,
} from '../../src/publish/index.js'; // prettier-ignore
import { outlineOf } from '../../src/read/outline.js';
import { docxText } from '../unit/publish/docx-text.js';
import { publicationOf } from '../unit/publish/publication.js';
import { transcripts } from '../unit/publish/transcripts.js';
import { runs } from './runs.js';
import { anyText } from './text.js';

/** Page furniture, which a copy to be read leaves out. */
const FURNITURE = new Set<CableLeaf['type']>([
  'banner',
  'label',
  'pageLine',
  'releaseStamp',
  'endMark',
]);

/** What a copy for people says for a node: signs of marks become looks, a note's word a footnote. */
function saidOf(leaf: CableLeaf): string {
  if (leaf.type !== 'mark') return leaf.value;
  return ['deleted', 'underlined', 'note'].includes(leaf.kind) ? leaf.content : leaf.value;
}

/** Letters and digits, in their order of the alphabet: notes and heads may stand elsewhere. */
function lettersOf(text: string): string {
  return [...text.matchAll(/[\p{L}\p{N}]/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('');
}

const wordsOf = ({ root }: Publication, furniture: boolean, said = saidOf): string =>
  leavesOf(root)
    .filter(({ type }) => type !== 'frontMatter' && (furniture || !FURNITURE.has(type)))
    .map(said)
    .join(' ');

const markdown = unified().use(remarkParse).data({
  micromarkExtensions: MICROMARK,
  fromMarkdownExtensions: FROM_MARKDOWN,
});

/** The words of Markdown, as a reader of Markdown sees them. */
function markdownText(source: string): string {
  const said = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(said).join(' ') : '';
  const [title, ...rest] = markdown.parse(source).children;
  assert.equal(title?.type, 'heading');
  return rest.map(said).join(' ');
}

/** The words of a part of a page, as a browser shows them. */
function htmlText(html: string, from: string, to: string): string {
  const part = html.slice(html.indexOf(`<section id="${from}"`), html.indexOf(to));
  const words = part.slice(part.indexOf('<div')).replace(/<[^>]*>/g, ' ');
  return words.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot));/gi, (_, hex, decimal, name) =>
    name
      ? { lt: '<', gt: '>', amp: '&', quot: '"' }[String(name)]!
      : String.fromCodePoint(hex ? parseInt(String(hex), 16) : Number(decimal)),
  );
}

/** Every export of a text says the same words. */
function assertSame(text: string): void {
  const publication = publicationOf(text);
  const typed = (leaf: CableLeaf): string => leaf.value;
  assert.equal(readTei(writeTei(publication)), text);
  assert.equal(lettersOf(writeText(publication)), lettersOf(wordsOf(publication, true, typed)));
  assert.equal(
    lettersOf(writeReadingText(publication)),
    lettersOf(wordsOf(publication, false, typed)),
  );
  assert.equal(
    lettersOf(markdownText(writeMarkdown(publication))),
    lettersOf(wordsOf(publication, false)),
  );
  const json = cableJson('a.cable', outlineOf(publication.root), text) as { text: string };
  assert.equal(json.text, text);
  const html = writeHtml(publication);
  const end = html.includes('<section id="doubts"') ? '<section id="doubts"' : '</main>';
  const signs = (leaf: CableLeaf): string =>
    leaf.type === 'mark' && ['deleted', 'underlined'].includes(leaf.kind)
      ? leaf.content
      : leaf.value;
  assert.equal(
    lettersOf(htmlText(html, 'reading', '<section id="typed"')),
    lettersOf(wordsOf(publication, false, signs)),
  );
  assert.equal(
    lettersOf(htmlText(html, 'typed', end)),
    lettersOf(wordsOf(publication, true, signs)),
  );
}

async function assertSameDocx(text: string): Promise<void> {
  const publication = publicationOf(text);
  assert.equal(
    lettersOf(docxText(await writeDocx(publication))),
    lettersOf(wordsOf(publication, true)),
  );
}

describe('every export', () => {
  it('says the words of the transcript, whatever it is', () => {
    fc.assert(fc.property(anyText, assertSame), runs(300));
  });

  it('says them in a word processor too', async () => {
    await fc.assert(fc.asyncProperty(anyText, assertSameDocx), runs(60));
  });

  it('says the words of real telegrams and of transcripts in pages', async function () {
    this.timeout(240_000);
    const texts = await transcripts();
    if (!texts) this.skip();
    texts.forEach(assertSame);
    for (const text of texts) await assertSameDocx(text);
  });
});
