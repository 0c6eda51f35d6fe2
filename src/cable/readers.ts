/**
 * The readers of what is not Cablese's own: YAML, and the inline marks that the format shares with
 * Markdown. They are heavy, so a program loads this file only for a text that `needsReaders`.
 */
import { type Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { LineCounter, parseDocument } from 'yaml';
import type { SharedMark } from './inline.js';

/** What a YAML text says, or where it is broken. */
export interface YamlReading {
  /** The values, as plain data; undefined where the text is broken. */
  value: unknown;
  fault: { message: string; line: number; offset: number } | undefined;
}

/** What `parseCable` takes to read the parts that are not its own. */
export interface Readers {
  shared(text: string): SharedMark[];
  yaml(text: string): YamlReading;
}

export const readers: Readers = { shared: readShared, yaml: readYaml };

/** Constructs of Markdown that are none in a cable: `1. text` is no list, `<garble>` no HTML. */
const DISABLED = [
  'autolink', 'blockQuote', 'codeFenced', 'codeIndented', 'codeText', 'definition',
  'hardBreakEscape', 'hardBreakTrailing', 'headingAtx', 'htmlFlow', 'htmlText', 'labelStartImage',
  'labelStartLink', 'list', 'setextUnderline', 'thematicBreak', 'characterEscape',
  'characterReference',
]; // prettier-ignore

const processor = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [
      gfmStrikethrough({ singleTilde: false }),
      gfmFootnote(),
      { disable: { null: DISABLED } },
    ],
    fromMarkdownExtensions: [gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  .freeze();

/** Underlined and struck-out words and footnote references, as remark reads them. */
function readShared(text: string): SharedMark[] {
  const marks: SharedMark[] = [];
  // A footnote reference is one only where its note stands: the note is the editor's business.
  const notes = [...new Set([...text.matchAll(/\[\^([\w-]{1,40})\]/g)].map((match) => match[1]!))];
  // Blank lines would end a paragraph of Markdown, and a byte order mark would shift the offsets.
  const flat = text.replace(/^\uFEFF/, ' ').replace(/[\r\n\u0000]/g, ' ');
  const source = `${flat}${notes.map((note) => `\n\n[^${note}]: x`).join('')}`;
  collect(processor.parse(source), flat, marks);
  return marks;
}

function collect(tree: Root, source: string, marks: SharedMark[]): void {
  const open: { type: string; position?: Root['position']; children?: unknown[] }[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (start >= source.length && node !== tree) continue;
    if (node.type === 'delete') marks.push({ kind: 'deleted', start, end });
    else if (node.type === 'footnoteReference') marks.push({ kind: 'footnote', start, end });
    else if (node.type === 'emphasis' && source.charAt(start) === '_') {
      marks.push({ kind: 'underlined', start, end });
    } else if (node.children) open.push(...(node.children as typeof open));
  }
}

/** Reads YAML as plain data; a broken text gives its first fault and no value. */
function readYaml(text: string): YamlReading {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (!error) return { value: document.toJS() as unknown, fault: undefined };
  const [offset] = error.pos;
  const { line } = counter.linePos(offset);
  return { value: undefined, fault: { message: error.message, line, offset } };
}
