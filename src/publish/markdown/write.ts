import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Block, blocksOf, type Run } from '../blocks.js';
import { metadataOf } from '../metadata.js';
import type { Publication } from '../publication.js';
import { grouped, type Grouped } from '../sections.js';

/**
 * A cable as Markdown: its reading copy, with editors' notes as footnotes of GFM and sections of
 * several paragraphs as block quotations.
 */
export function writeMarkdown({ root, data, name, supplied }: Publication): string {
  const notes: FootnoteDefinition[] = [];
  const title: RootContent = {
    type: 'heading',
    depth: 1,
    children: [{ type: 'text', value: metadataOf(root, data, name).title.replace(/\s+/g, ' ') }],
  };
  const children = grouped(blocksOf(root, supplied)).map((one) => contentOf(one, notes));
  const tree: Root = { type: 'root', children: [title, ...children, ...notes] };
  return toMarkdown(tree, {
    extensions: [gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()],
    emphasis: '_',
  });
}

function contentOf(one: Grouped<Block>, notes: FootnoteDefinition[]): BlockContent {
  if (!('section' in one)) return { type: 'paragraph', children: phrasing(one, notes) };
  return { type: 'blockquote', children: one.children.map((child) => contentOf(child, notes)) };
}

function phrasing({ runs, type }: Block, notes: FootnoteDefinition[]): PhrasingContent[] {
  const nodes = runs.map((run) => inline(run, notes));
  return type === 'head' || type === 'signature' ? [{ type: 'strong', children: nodes }] : nodes;
}

function inline(run: Run, notes: FootnoteDefinition[]): PhrasingContent {
  if (run.type === 'text') return { type: 'text', value: run.value };
  if (run.type === 'supplied') return { type: 'text', value: `[${run.words}] ` };
  const { kind, value, content } = run.mark;
  const inside = { type: 'text' as const, value: content.replace(/\s+/g, ' ') };
  switch (kind) {
    case 'deleted':
      return { type: 'delete', children: [inside] };
    case 'underlined':
      return { type: 'emphasis', children: [inside] };
    case 'note': {
      const identifier = String(notes.length + 1);
      const children = [{ type: 'paragraph' as const, children: [inside] }];
      notes.push({ type: 'footnoteDefinition', identifier, label: identifier, children });
      return { type: 'footnoteReference', identifier, label: identifier };
    }
    default:
      return { type: 'text', value: value.replace(/\s+/g, ' ') };
  }
}
