import { type CableNode, type HeadLine, visit, type Root, type Banner } from '../cable/index.js';
import { type Extent, extentOf } from './extent.js';
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

function pageSymbols({ pages }: Outline): CableSymbol[] {
  return pages.flatMap((page) => {
    const name = `Page ${page.number}`;
    const { turn, banner } = page;
    if (!turn) {
      const at = page.start.offset;
      return pages.length > 1 ? [symbol('page', name, '', { start: at, end: at })] : [];
    }
    let start = Infinity;
    let end = 0;
    for (const part of turn.children) {
      const extent = extentOf(part);
      const own = extent.start >= page.start.offset && extent.start < page.end;
      if (part.type === 'space' || !own || (part.type === 'banner' && part.edge === 'foot'))
        continue;
      start = Math.min(start, extent.start);
      end = extent.end;
    }
    if (start > end) return [];
    return [symbol('page', name, bannerDetail(banner), { start, end })];
  });
}

function bannerDetail(banner: Banner | undefined): string {
  return banner ? oneLine(banner.value) : '';
}

function addParagraph(paragraph: OutlineParagraph, symbols: CableSymbol[]): void {
  const { number, title, portion, node, children } = paragraph;
  const start = paragraph.start.offset;
  const name =
    number === undefined
      ? title
      : `${node.children[0]!.type === 'number' ? node.children[0].value : number} ${title}`;
  const lineEnd = node.children.find(({ type }) => type === 'text' || type === 'mark');
  symbols.push(
    symbol(
      'paragraph',
      name.trim() || '¶',
      portion === undefined ? '' : `(${portion})`,
      { start, end: endOf(paragraph) },
      { start, end: firstLineEnd(paragraph, lineEnd?.position.end.offset ?? paragraph.end.offset) },
    ),
  );
  for (const child of children) addParagraph(child, symbols);
}

/** Where a paragraph ends with the lettered parts inside it. */
export function endOf({ end, children }: OutlineParagraph): number {
  const last = children.at(-1);
  return last ? endOf(last) : end.offset;
}

function firstLineEnd({ start, node }: OutlineParagraph, limit: number): number {
  let end = start.offset;
  for (const child of node.children) {
    if (!('value' in child) || child.position.start.offset > limit) break;
    const cut = child.value.search(/[\r\n]/);
    if (cut >= 0) return child.type === 'space' ? end : child.position.start.offset + cut;
    end = child.position.end.offset;
  }
  return end;
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
