import {
  type CableNode,
  type Extent,
  extentOf,
  type HeadLine,
  type PageTurn,
  type Paragraph,
  type Root,
  type Text,
  visit,
} from '../cable/index.js';
import { headFieldName, splitField } from './head-line.js';
import { type Outline, type OutlineParagraph, outlineOf } from './outline.js';

/** What a symbol stands for. */
export type SymbolKind = 'head' | 'field' | 'page' | 'paragraph' | 'section' | 'signature' | 'end';

/** One entry of the tree that an editor shows beside a cable, in its breadcrumbs and as it scrolls. */
export interface CableSymbol extends Extent {
  name: string;
  detail: string;
  kind: SymbolKind;
  /** The part that is selected when one goes there: a number with its first words, a page line. */
  selectionStart: number;
  selectionEnd: number;
  children: CableSymbol[];
}

/**
 * The symbols of a cable: head, pages, paragraphs, sections and closer in the order of the file.
 *
 * Symbols nest by where they stand, so a page is not a box around its paragraphs: a paragraph that
 * crosses a turn would stand in two. A page is the furniture with which it begins, between the
 * paragraphs, or inside the one that crosses it. Children stand inside their parents and siblings
 * follow each other without overlapping.
 */
export function symbolsOf(root: Root): CableSymbol[] {
  const outline = outlineOf(root);
  const symbols: CableSymbol[] = [...pageSymbols(outline), ...sectionSymbols(root)];
  for (const paragraph of outline.paragraphs) addParagraph(paragraph, symbols);
  for (const head of outline.heads) {
    const { start, end } = extentOf(head);
    const fields = head.children.filter((child): child is HeadLine => child.type === 'headLine');
    // A head that is a section line only is told by that.
    if (!fields.length) continue;
    symbols.push(symbol('head', 'Head', headDetail(fields), { start, end }));
    for (const field of fields) symbols.push(fieldSymbol(field));
  }
  visit(root, (node) => {
    const closer = closerSymbol(node);
    if (closer) symbols.push(closer);
  });
  return nest(symbols);
}

function symbol(
  kind: SymbolKind,
  name: string,
  detail: string,
  extent: Extent,
  selection: Extent = extent,
): CableSymbol {
  const { start, end } = extent;
  const { start: selectionStart, end: selectionEnd } = selection;
  return { name, detail, kind, start, end, selectionStart, selectionEnd, children: [] };
}

/** One symbol a page: the furniture it begins with, without the foot of the page before. */
function pageSymbols({ pages }: Outline): CableSymbol[] {
  const symbols: CableSymbol[] = [];
  let turn: PageTurn | undefined;
  let at = 0;
  for (const page of pages) {
    const name = `Page ${page.number}`;
    const from = page.start.offset;
    if (!page.turn) {
      // A first page without furniture is worth telling only where there are others.
      if (pages.length > 1) symbols.push(symbol('page', name, '', { start: from, end: from }));
      continue;
    }
    // Several pages may begin in one turn, where some are empty.
    if (page.turn !== turn) at = 0;
    turn = page.turn;
    let extent: Extent | undefined;
    for (; at < turn.children.length; at++) {
      const part = turn.children[at]!;
      const { start, end } = extentOf(part);
      if (start >= page.end) break;
      const foot = part.type === 'banner' && part.edge === 'foot';
      if (part.type === 'space' || foot || start < from) continue;
      extent = { start: extent?.start ?? start, end };
    }
    const detail = page.banner ? oneLine(page.banner.value) : '';
    if (extent) symbols.push(symbol('page', name, detail, extent));
  }
  return symbols;
}

function addParagraph(paragraph: OutlineParagraph, symbols: CableSymbol[]): void {
  const { title, portion, node, start, end, children } = paragraph;
  const [first] = node.children;
  const number = first?.type === 'number' ? `${first.value} ` : '';
  symbols.push(
    symbol(
      'paragraph',
      `${number}${title}`.trim(),
      portion === undefined ? '' : `(${portion})`,
      { start: start.offset, end: end.offset },
      { start: start.offset, end: firstLineEnd(node) },
    ),
  );
  for (const child of children) addParagraph(child, symbols);
}

/** The end of the first line: inside the first child that reaches over a line end. */
function firstLineEnd({ children, position }: Paragraph): number {
  const broken = children.find((child) => child.position.end.line > position.start.line);
  if (!broken) return position.end.offset;
  return broken.position.start.offset + (broken as Text).value.search(/[\r\n]/);
}

function headDetail(fields: readonly HeadLine[]): string {
  const telling = ['subject', 'title', 'dateline', 'dtg', 'number'] as const;
  for (const name of telling) {
    const field = fields.find((line) => line.field === name);
    if (field) return oneLine(splitField(field).value || field.value);
  }
  return '';
}

function fieldSymbol(line: HeadLine): CableSymbol {
  const { value } = splitField(line);
  return symbol('field', headFieldName(line.field), oneLine(value), extentOf(line));
}

function closerSymbol(node: CableNode): CableSymbol | undefined {
  if (node.type === 'signature') {
    return symbol('signature', node.name, node.acting ? 'acting' : 'signature', extentOf(node));
  }
  if (node.type === 'endMark')
    return symbol('end', oneLine(node.value), 'end of message', extentOf(node));
  return undefined;
}

/** `Section 2 of 3`, and each pair of BEGIN and END that stand on lines of their own. */
function sectionSymbols(root: Root): CableSymbol[] {
  const symbols: CableSymbol[] = [];
  const open: CableSymbol[] = [];
  visit(root, (node) => {
    if (node.type === 'sectionLine') {
      symbols.push(symbol('section', `Section ${node.number} of ${node.of}`, '', extentOf(node)));
    }
  });
  for (const node of root.children) {
    if (node.type !== 'sectionMark') continue;
    const extent = extentOf(node);
    if (node.opens) {
      const section = symbol('section', titleCase(node.name), '', extent);
      symbols.push(section);
      open.push(section);
      continue;
    }
    const name = titleCase(node.name);
    const at = open.findLastIndex((section) => section.name === name);
    if (at < 0) continue;
    open[at]!.end = extent.end;
    open.length = at;
  }
  return symbols;
}

function titleCase(name: string): string {
  return name === 'FYI' ? name : name.charAt(0) + name.slice(1).toLowerCase();
}

/** Puts each symbol into the innermost one around it. */
function nest(symbols: CableSymbol[]): CableSymbol[] {
  const empty = ({ start, end }: CableSymbol): number => (start === end ? 0 : 1);
  symbols.sort((a, b) => a.start - b.start || empty(a) - empty(b) || b.end - a.end);
  const roots: CableSymbol[] = [];
  const stack: CableSymbol[] = [];
  for (const symbol of symbols) {
    while (stack.length && stack.at(-1)!.end <= symbol.start) {
      stack.pop();
    }
    const parent = stack.at(-1);
    // A section that begins in one part and ends in another is no box around either.
    if (parent && symbol.end > parent.end) symbol.end = Math.min(symbol.selectionEnd, parent.end);
    (parent ? parent.children : roots).push(symbol);
    stack.push(symbol);
  }
  return roots;
}

function oneLine(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
