import type { Outline, OutlineParagraph } from '../../read/outline.js';
import type { Colours } from '../colours.js';
import { printable } from '../printable.js';
import type { FileFormat } from './file-format.js';

/** The outline as a tree for people: page by page, paragraphs as they nest. */
export function outlineTree(colours: Colours): FileFormat<Outline> {
  let lead = '';
  return {
    open: () => '',
    file(path, outline) {
      const name = colours.bold(printable(path));
      const rows = rowsOf(outline).map(({ depth, words, aside }) => {
        const note = aside ? colours.dim(`  ${aside}`) : '';
        return '  '.repeat(depth) + printable(words) + note;
      });
      const text = `${lead}${[name, ...rows].join('\n')}\n`;
      lead = '\n';
      return text;
    },
    close: () => '',
  };
}

interface Row {
  /** Offset at which it begins, and with which the rows are put in order. */
  offset: number;
  depth: number;
  words: string;
  aside: string;
}

function rowsOf({ heads, pages, paragraphs, signature }: Outline): Row[] {
  const rows: Row[] = pages.map(({ number, banner, start }) => ({
    offset: start.offset,
    depth: 1,
    words: `page ${number}${banner ? `  ${banner.value}` : ''}`,
    aside: `line ${start.line}`,
  }));
  for (const { layout, position } of heads) {
    const { start, end } = position;
    const aside = `${layout}, ${linesOf(start, end)}`;
    rows.push({ offset: start.offset, depth: 2, words: 'head', aside });
  }
  const add = (paragraph: OutlineParagraph, depth: number): void => {
    rows.push(rowOf(paragraph, depth));
    for (const child of paragraph.children) add(child, depth + 1);
  };
  for (const paragraph of paragraphs) add(paragraph, 2);
  if (signature) {
    const { name, acting, position } = signature;
    rows.push({
      offset: position.start.offset,
      depth: 2,
      words: `signed ${name}${acting ? ' (ACTING)' : ''}`,
      aside: `line ${position.start.line}`,
    });
  }
  return rows.sort((a, b) => a.offset - b.offset || a.depth - b.depth);
}

function rowOf(paragraph: OutlineParagraph, depth: number): Row {
  const { node, portion, title, start, end, crossesPage } = paragraph;
  const [label] = node.children;
  const words = [label?.type === 'number' ? label.value : '', portion ? `(${portion})` : '', title];
  return {
    offset: start.offset,
    depth,
    words: words.filter(Boolean).join(' '),
    aside: linesOf(start, end) + (crossesPage ? ', runs across the page' : ''),
  };
}

function linesOf(start: { line: number }, end: { line: number }): string {
  return start.line === end.line ? `line ${start.line}` : `lines ${start.line}-${end.line}`;
}
