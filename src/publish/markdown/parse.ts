import type { Node, Parent, Root, RootContent } from 'mdast';
import type { Construct, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { FROM_MARKDOWN, MICROMARK } from '../../cable/markdown-signs.js';
import { piecesOf } from './pieces.js';

/** Names to which text may refer, as the parser knows them. */
interface Names {
  links: string[];
  notes: string[];
}

/** Reads Markdown with footnotes and struck-out words of GFM, in pieces of at least so many characters. */
export function parseMarkdown(markdown: string, least?: number): Root {
  const starts = piecesOf(markdown, least);
  const parse = parserOf({ links: [], notes: [] });
  const pieces = starts.map((start, index) => {
    const text = markdown.slice(start, starts[index + 1]);
    return { text, root: parse(text) };
  });
  const names = namesIn(pieces.map(({ root }) => root));
  if (pieces.length > 1 && names.links.length + names.notes.length > 0) {
    // What a piece refers to may stand in another.
    const parseAgain = parserOf(names);
    for (const piece of pieces) if (piece.text.includes('[')) piece.root = parseAgain(piece.text);
  }
  const children: RootContent[] = [];
  let line = 0;
  pieces.forEach(({ text, root }, index) => {
    // The parser leaves out a byte order mark at the start and does not count it.
    move(root, line, starts[index]! + (text.startsWith('\uFEFF') ? 1 : 0));
    // A loop, since a piece may have more children than a call may have arguments.
    for (const child of root.children) children.push(child);
    line += text.match(/\r\n|\r|\n/g)?.length ?? 0;
  });
  return { type: 'root', children };
}

function parserOf(names: Names): (markdown: string) => Root {
  const processor = unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [...MICROMARK, knowing(names)],
      fromMarkdownExtensions: FROM_MARKDOWN,
    })
    .freeze();
  return (markdown) => processor.parse(markdown);
}

/** Tells the parser names that stand in other pieces, before it reads the first line. */
function knowing({ links, notes }: Names): Extension {
  const told = new WeakSet<object>();
  const tell: Construct = {
    tokenize(_effects, _ok, nok) {
      const { parser } = this;
      if (!told.has(parser)) {
        told.add(parser);
        for (const name of links) parser.defined.push(name);
        for (const name of notes) (parser.gfmFootnotes ??= []).push(name);
      }
      return nok;
    },
  };
  return { document: { null: tell } };
}

function namesIn(roots: readonly Root[]): Names {
  const names: Names = { links: [], notes: [] };
  const visit = (node: Node): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const { identifier } = node as Node & { identifier: string };
      const kind = node.type === 'definition' ? names.links : names.notes;
      // As the parser writes a name: it has gone through both cases.
      kind.push(identifier.toLowerCase().toUpperCase());
    }
    if ('children' in node) (node as Parent).children.forEach(visit);
  };
  roots.forEach(visit);
  return names;
}

/** Moves a piece to where it stands in the whole. */
function move(node: Node, lines: number, offset: number): void {
  const { start, end } = node.position!;
  for (const point of [start, end]) {
    point.line += lines;
    point.offset! += offset;
  }
  if ('children' in node) for (const child of (node as Parent).children) move(child, lines, offset);
}
