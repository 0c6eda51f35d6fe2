/**
 * The readers of what is not Cablese's own: YAML, and the inline marks that the format shares with
 * Markdown. They are heavy, so a program loads this file only for a text that `needsReaders`.
 */
import { type Nodes, type Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import {
  type Document, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, stringify,
} from 'yaml'; // prettier-ignore
import type { SharedMark } from './inline.js';
import { FROM_MARKDOWN, MICROMARK } from './markdown-signs.js';
import { lineStarts } from './points.js';

/** Where a YAML text is broken: a sentence, the line from 1 and the offset into the YAML. */
export interface YamlFault {
  message: string;
  line: number;
  offset: number;
}

/** What a YAML text says, or where it is broken. */
export interface YamlReading {
  /** The values, as plain data; undefined where the text is broken. */
  value: unknown;
  fault: YamlFault | undefined;
  /** Where the key or the list entry at a path stands, as offsets into the YAML. */
  locate: (path: readonly (string | number)[]) => { start: number; end: number } | undefined;
}

/** A change of a YAML text, as offsets into it, or why there is none. */
export type YamlEdit = { start: number; end: number; text: string } | { fault: YamlFault };

/** What `parseCable` takes to read the parts that are not its own. */
export interface Readers {
  shared: (text: string) => SharedMark[];
  yaml: (text: string) => YamlReading;
  /** Adds an entry to the list at a key of the outermost map; whatever else stands there stays. */
  addTo: (
    yaml: string,
    key: string,
    entry: Readonly<Record<string, string>>,
    lineEnd: string,
  ) => YamlEdit;
  /** The cables in the fenced blocks of a Markdown text. */
  fences: (markdown: string) => Fence[];
}

/** A cable in a fenced block of Markdown. */
export interface Fence {
  /** What stands in it, without the margin of its lines. */
  text: string;
  /** What stands behind `cable` on the line that opens it. */
  info: string;
  /** Offsets into the Markdown at which its lines begin, behind their margin. */
  lines: number[];
  /** What stands before its lines: blanks of a list, `> ` of a quotation. */
  margin: string;
}

export const readers: Readers = { shared: readShared, yaml: readYaml, addTo, fences: readFences };

/** Inline constructs of Markdown that are none in a cable: `<garble>` is no HTML, `\\` no escape. */
const DISABLED = [
  'autolink', 'characterEscape', 'characterReference', 'codeText', 'hardBreakEscape', 'htmlText',
  'labelStartImage', 'labelStartLink',
]; // prettier-ignore

const processor = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [...MICROMARK, { disable: { null: DISABLED } }],
    fromMarkdownExtensions: FROM_MARKDOWN,
  })
  .freeze();

/**
 * Most characters that remark is given at once. It takes a time that grows with the square of the
 * signs in them, so a longer text is cut at a blank; a mark across the cut remains text.
 */
const PIECE = 2_000;

/** Most signs of marks in a piece; one with more is ruled or damaged, and all of it remains text. */
const SIGNS = 100;

/** Before it, nothing at the start of a text is a heading, a list, a quotation or indented code. */
const LEAD = 'x ';

/** Underlined and struck-out words and footnote references, as remark reads them. */
function readShared(text: string): SharedMark[] {
  const marks: SharedMark[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE);
    if (to < text.length) {
      const blank = text.lastIndexOf(' ', to);
      if (blank > from) to = blank;
    }
    const piece = text.slice(from, to);
    const signs = piece.match(/(?<!_)_{1,3}(?!_)|(?<!~)~~(?!~)|\[\^/g)?.length ?? 0;
    if (signs > 0 && signs <= SIGNS) readPiece(piece, from, marks);
    from = to;
  }
  return marks.sort((a, b) => a.start - b.start);
}

function readPiece(text: string, offset: number, marks: SharedMark[]): void {
  // A footnote reference is one only where its note stands: the note is the editor's business.
  const notes = [...new Set([...text.matchAll(/\[\^([\w-]{1,40})\]/g)].map((match) => match[1]!))];
  // A blank line would end a paragraph of Markdown, and stars are no marks of a cable.
  const flat = LEAD + text.replace(/[\r\n\t\0]/g, ' ').replace(/\*/g, '+');
  const source = `${flat}${notes.map((note) => `\n\n[^${note}]: x`).join('')}`;
  collect(processor.parse(source), flat, offset - LEAD.length, marks);
}

function collect(tree: Root, source: string, shift: number, marks: SharedMark[]): void {
  const open: { type: string; position?: Root['position']; children?: unknown[] }[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    const from = node.position!.start.offset!;
    if (from >= source.length) continue;
    const kind = KINDS[node.type];
    const start = from + shift;
    if (kind) marks.push({ kind, start, end: node.position!.end.offset! + shift });
    else if (node.children) open.push(...(node.children as typeof open));
  }
}

const KINDS: Readonly<Record<string, SharedMark['kind']>> = {
  delete: 'deleted',
  emphasis: 'underlined',
  footnoteReference: 'footnote',
};

/** Reads YAML as plain data; a broken text gives its first fault and no value. */
function readYaml(text: string): YamlReading {
  const { document, fault } = parse(text);
  const reading = { fault, locate: (path: Path) => locate(document.contents, path) };
  if (fault) return { ...reading, value: undefined };
  try {
    return { ...reading, value: document.toJS() as unknown };
  } catch (error) {
    // An alias without its anchor, or aliases that would unfold without end.
    return {
      ...reading,
      value: undefined,
      fault: { message: (error as Error).message, line: 1, offset: 0 },
    };
  }
}

type Path = readonly (string | number)[];

function parse(text: string): { document: Document.Parsed; fault: YamlFault | undefined } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [error] = document.errors;
  if (!error) return { document, fault: undefined };
  const [offset] = error.pos;
  return {
    document,
    fault: { message: error.message, line: counter.linePos(offset).line, offset },
  };
}

function locate(
  contents: ParsedNode | null,
  path: readonly (string | number)[],
): { start: number; end: number } | undefined {
  let node: unknown = contents;
  let found: ParsedNode | undefined;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      found = pair?.key as ParsedNode | undefined;
      node = pair?.value;
    } else {
      found = isSeq(node) ? (node.items[Number(step)] as ParsedNode | undefined) : undefined;
      node = found;
    }
  }
  return found && { start: found.range[0], end: found.range[1] };
}

function addTo(
  yaml: string,
  key: string,
  entry: Readonly<Record<string, string>>,
  lineEnd: string,
): YamlEdit {
  const { document, fault } = parse(yaml);
  if (fault) return { fault };
  const { contents } = document;
  if (contents !== null && !isMap(contents))
    return { fault: notA('a map of keys', yaml, contents) };
  const list = contents?.get(key, true) as ParsedNode | undefined;
  if (list && !isSeq(list) && !(isScalar(list) && list.value === null)) {
    return { fault: notA(`a list under "${key}"`, yaml, list) };
  }
  if (contents?.flow || (isSeq(list) && list.flow)) {
    // What is written in brackets is written anew as a whole.
    if (isSeq(list)) document.addIn([key], document.createNode(entry));
    else document.set(key, document.createNode([entry]));
    const text = document.toString({ lineWidth: 0 }).trimEnd().replace(/\n/g, lineEnd);
    return { start: 0, end: yaml.trimEnd().length, text };
  }
  if (list === undefined) {
    const before = yaml === '' || /[\r\n]$/.test(yaml) ? '' : lineEnd;
    return insert(yaml.length, `${before}${key}:${lineEnd}${listed(entry, '  ', lineEnd)}`);
  }
  const last = isSeq(list) ? (list.items.at(-1) as ParsedNode) : list;
  const margin = isSeq(list) ? marginAt(yaml, list.range[0]) : '  ';
  return insert(endOfLine(yaml, last.range[1]), lineEnd + listed(entry, margin, lineEnd));
}

function insert(at: number, text: string): YamlEdit {
  return { start: at, end: at, text };
}

function notA(expected: string, yaml: string, node: ParsedNode): YamlFault {
  const [offset] = node.range;
  const line = yaml.slice(0, offset).split(/\r\n|\n|\r/).length;
  return { message: `Expected ${expected}`, line, offset };
}

/** An entry of a list, as YAML, without a line end behind it. */
function listed(entry: Readonly<Record<string, string>>, margin: string, lineEnd: string): string {
  const lines = stringify([entry], { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => margin + line).join(lineEnd);
}

function marginAt(yaml: string, offset: number): string {
  return /[ \t]*$/.exec(yaml.slice(0, offset))![0];
}

/** The end of the line on which the last entry ends, its comment included. */
function endOfLine(yaml: string, offset: number): number {
  const end = yaml.slice(0, offset).trimEnd().length;
  return end + /^[^\r\n]*/.exec(yaml.slice(end))![0].length;
}

const LINE_END = /\r\n|\r|\n/;

function readFences(markdown: string): Fence[] {
  const starts = lineStarts(markdown);
  const fences: Fence[] = [];
  const open: Nodes[] = [unified().use(remarkParse).parse(markdown)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node) open.push(...node.children.toReversed());
    if (node.type !== 'code' || node.lang?.toLowerCase() !== 'cable' || !node.value) continue;
    const first = node.position!.start.line;
    const lines: number[] = [];
    for (const [index, line] of node.value.split(LINE_END).entries()) {
      const start = starts[first + index]!;
      const whole = markdown.slice(start, starts[first + index + 1]).split(LINE_END)[0]!;
      // A tab that stands half in the margin leaves no place to point at.
      if (!whole.endsWith(line)) break;
      lines.push(start + whole.length - line.length);
    }
    if (lines.length !== node.value.split(LINE_END).length) continue;
    const margin = markdown.slice(starts[first], lines[0]);
    fences.push({ text: node.value, info: node.meta ?? '', lines, margin });
  }
  return fences;
}
