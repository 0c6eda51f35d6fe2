import type { FootnoteDefinition, Node, PhrasingContent, Root } from 'mdast';
import { bracketed, type Change, setAside, shortOf } from '../imported.js';

/** HTML that says what a mark says. */
const MARKS: Readonly<Record<string, string>> = {
  u: '_',
  ins: '_',
  del: '~~',
  s: '~~',
  strike: '~~',
};

/** HTML of which only the words are kept. */
const PLAIN =
  /^(?:a|abbr|b|big|center|cite|code|div|em|font|hr|i|img|p|pre|q|small|span|strong|sub|sup|tt)$/;

/** Reads running text of Markdown. */
export class Inline {
  readonly #notes = new Map<string, FootnoteDefinition>();
  readonly #used = new Set<string>();
  /** Notes that are being read: one that names itself would have no end. */
  readonly #open = new Set<string>();

  constructor(
    private readonly source: string,
    root: Root,
    private readonly changes: Change[],
  ) {
    collect(root, this.#notes);
  }

  /** Running text, lines as they were typed, without a margin. */
  text(nodes: readonly PhrasingContent[]): string {
    return nodes
      .reduce((text, node) => {
        const own = this.#node(node);
        const apart = node.type === 'footnoteReference' && /\S$/.test(text);
        return text + (apart ? ' ' : '') + own;
      }, '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
  }

  /** Lists the notes that nothing refers to. */
  unused(): void {
    for (const [name, note] of this.#notes) {
      if (this.#used.has(name)) continue;
      const words = this.#typed(note).replace(/\s+/g, ' ');
      this.changes.push(
        setAside(note.position!.start.line, words, 'is a note that nothing refers to'),
      );
    }
  }

  /** What HTML says in marks; tags that say nothing are listed, and unknown ones are words. */
  html(value: string, line: number): string {
    return value.replace(/<!--[^]*?-->|<\/?([a-z][a-z0-9-]*)\b[^<>]*>/gi, (tag, name?: string) => {
      const lower = name?.toLowerCase();
      if (lower === 'br') return '\n';
      const mark = lower === undefined ? undefined : MARKS[lower];
      if (mark !== undefined) {
        this.changes.push({
          line,
          kind: 'changed',
          from: tag,
          to: mark,
          why: 'a tag of HTML is a mark',
        });
        return mark;
      }
      // `<illegible>` is a transcriber's word.
      if (lower !== undefined && !PLAIN.test(lower)) return tag;
      this.changes.push(
        setAside(line, tag, lower === undefined ? 'is a comment' : 'is a tag of HTML'),
      );
      return '';
    });
  }

  #node(node: PhrasingContent): string {
    const { line } = node.position!.start;
    switch (node.type) {
      case 'text':
        return this.#plain(node.value, node, line);
      case 'emphasis':
        return this.#around(node.children, '_', line);
      case 'delete':
        return this.#around(node.children, '~~', line);
      case 'strong': {
        const inside = this.text(node.children);
        this.changes.push(setAside(line, '', `bold type of "${shortOf(inside)}" is not kept`));
        return inside;
      }
      case 'break':
        return '\n';
      case 'inlineCode':
        return node.value;
      case 'html':
        return this.html(node.value, line);
      case 'footnoteReference':
        return this.#note(node.identifier, this.#typed(node), line);
      case 'link':
      case 'linkReference': {
        const inside = node.children.map((child) => this.#node(child)).join('');
        const whole = this.#typed(node);
        if (whole !== inside)
          this.changes.push(setAside(line, addressOf(whole, inside), 'is the address of a link'));
        return inside;
      }
      default:
        this.changes.push(setAside(line, this.#typed(node), 'is a picture'));
        return '';
    }
  }

  #typed({ position }: Node): string {
    return this.source.slice(position!.start.offset, position!.end.offset);
  }

  /** Words as they stand; characters that are written by their names are listed. */
  #plain(value: string, node: Node, line: number): string {
    const typed = this.#typed(node);
    for (const [entity] of typed.matchAll(/&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi)) {
      if (value.includes(entity)) continue;
      this.changes.push({
        line,
        kind: 'changed',
        from: entity,
        to: '',
        why: 'is the name of a character: the character stands in its place',
      });
    }
    return value;
  }

  #around(nodes: readonly PhrasingContent[], sign: string, line: number): string {
    const inside = this.text(nodes);
    // The sign around itself would say something else.
    if (inside !== '' && !inside.includes(sign.charAt(0))) return `${sign}${inside}${sign}`;
    this.changes.push(setAside(line, '', `emphasis of "${shortOf(inside)}" is not kept`));
    return inside;
  }

  /** A footnote where it is referred to. */
  #note(identifier: string, typed: string, line: number): string {
    const note = this.#notes.get(identifier.toLowerCase());
    if (!note || this.#open.has(identifier)) return typed;
    this.#used.add(identifier.toLowerCase());
    this.#open.add(identifier);
    const words = note.children
      .map((child) => (child.type === 'paragraph' ? this.text(child.children) : this.#typed(child)))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    this.#open.delete(identifier);
    const to = bracketed('note', words);
    const { start } = note.position!;
    const why = `a footnote stands where it belongs, in line ${line}`;
    this.changes.push({ line: start.line, kind: 'joined', from: identifier, to: shortOf(to), why });
    // The name stands twice: where the note is called, and before the note.
    this.changes.push(setAside(line, identifier, 'is the name of a footnote'));
    return to;
  }
}

function collect(node: Node, notes: Map<string, FootnoteDefinition>): void {
  if (node.type === 'footnoteDefinition') {
    const note = node as FootnoteDefinition;
    const name = note.identifier.toLowerCase();
    if (!notes.has(name)) notes.set(name, note);
  }
  if ('children' in node) for (const child of node.children as Node[]) collect(child, notes);
}

function addressOf(whole: string, inside: string): string {
  const at = whole.indexOf(inside);
  return at < 0
    ? whole
    : `${whole.slice(0, at)}${whole.slice(at + inside.length)}`.replace(/^\[?\]?\(?|\)$/g, '');
}
