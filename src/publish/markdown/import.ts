import type { Code, List, Node, Root, RootContent } from 'mdast';
import { frontMatterExtent } from '../../cable/index.js';
import { accounted, type Change, type Imported, setAside, wordsOf } from '../imported.js';
import { Inline } from './import-inline.js';
import { parseMarkdown } from './parse.js';

/**
 * A transcript kept in Markdown: what Markdown says by signs is said by marks or, where a
 * transcript has no sign for it, listed. A fenced block `cable` is a transcript already.
 */
export function importMarkdown(source: string): Imported {
  const front = frontMatterExtent(source);
  // Blank lines in its place keep the numbers of the lines that follow.
  const kept = front ? source.slice(front.start, front.end) : '';
  const body = front ? kept.replace(/[^\r\n]/g, '') + source.slice(front.end) : source;
  const changes: Change[] = [];
  const writer = new Writer(body, parseMarkdown(body), changes);
  const blocks = writer.write();
  const text = [...(kept ? [kept] : []), ...blocks].join('\n\n');
  return accounted(wordsOf(source), { text: text ? `${text}\n` : '', changes });
}

class Writer {
  readonly #inline: Inline;

  constructor(
    private readonly source: string,
    private readonly root: Root,
    private readonly changes: Change[],
  ) {
    this.#inline = new Inline(source, root, changes);
  }

  write(): string[] {
    const blocks = this.#blocks(this.root.children);
    this.#inline.unused();
    return blocks;
  }

  #blocks(nodes: readonly RootContent[]): string[] {
    return nodes.flatMap((node) => this.#block(node)).filter((block) => block.trim() !== '');
  }

  #block(node: RootContent): string[] {
    const line = lineOf(node);
    switch (node.type) {
      case 'paragraph':
        return [this.#inline.text(node.children)];
      case 'heading': {
        const words = this.#inline.text(node.children);
        const page = /^page (\d{1,4})(?: of (\d{1,4}))?[.:]?$/i.exec(words.trim());
        if (!page) return [words];
        const to = `[page ${page[1]!}${page[2] === undefined ? '' : ` of ${page[2]}`}]`;
        this.changes.push({
          line,
          kind: 'changed',
          from: words,
          to,
          why: 'a heading numbers a page',
        });
        return [to];
      }
      case 'list':
        return this.#list(node);
      case 'blockquote':
        this.changes.push(setAside(line, '', 'the sign of a quotation is not kept'));
        return this.#blocks(node.children);
      case 'code':
        return [this.#code(node)];
      case 'thematicBreak':
        this.changes.push(setAside(line, '', 'a rule across the page is not kept'));
        return [];
      case 'html':
        return [this.#inline.html(node.value, line).trim()];
      case 'definition':
        this.changes.push(setAside(line, this.#typed(node), 'is the address of a link'));
        return [];
      default:
        // Notes stand where they are referred to; nothing else is left.
        return [];
    }
  }

  #typed({ position }: Node): string {
    return this.source.slice(position!.start.offset, position!.end.offset);
  }

  /** Items are paragraphs; their numbers and dashes are those that were typed. */
  #list({ children }: List): string[] {
    return children.flatMap((item) => {
      const sign = /^[-+*]|^\d{1,9}[.)]/.exec(this.#typed(item))![0];
      const [first, ...rest] = item.children;
      if (first?.type !== 'paragraph') return [sign, ...this.#blocks(item.children)];
      return [`${sign} ${this.#inline.text(first.children)}`.trimEnd(), ...this.#blocks(rest)];
    });
  }

  #code(node: Code): string {
    const said = [node.lang, node.meta].filter(Boolean).join(' ');
    const line = lineOf(node);
    if (said && node.lang !== 'cable')
      this.changes.push(setAside(line, said, 'names the language of a fenced block'));
    else if (said) this.changes.push(setAside(line, said, 'marks the block as a cable'));
    return node.value.replace(/^\n+|\s+$/g, '');
  }
}

export function lineOf(node: Node): number {
  return node.position!.start.line;
}
