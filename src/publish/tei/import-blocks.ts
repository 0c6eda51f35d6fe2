import type { Element, Nodes } from 'xast';
import { setAside } from '../imported.js';
import { inlineOf, type Style } from './import-inline.js';
import { countLink, lineOf, type Reading } from './import-reading.js';
import { plainOf } from './import-words.js';

/** Elements that are paragraphs or lines of their own wherever they stand. */
const BLOCKS = new Set([
  'ab', 'argument', 'body', 'byline', 'back', 'closer', 'dateline', 'div', 'docDate', 'docTitle',
  'epigraph', 'floatingText', 'front', 'fw', 'group', 'head', 'imprimatur', 'item', 'l', 'lg', 'list',
  'opener', 'p', 'postscript', 'row', 'salute', 'signed', 'sp', 'speaker', 'stage', 'table', 'text',
  'titlePage', 'titlePart', 'trailer', 'frus:attachment',
]); // prettier-ignore

/** The paragraphs and lines of an element, in the order in which they are read. */
export function blocksIn(element: Element, reading: Reading): string[] {
  const writer = new Writer(reading);
  writer.mixed(element.children, {}, element.name);
  return writer.blocks;
}

class Writer {
  readonly blocks: string[] = [];
  /** Running text that no block has ended yet. */
  #open = '';
  /** The label of a list's item: it opens the next block. */
  #label = '';

  constructor(private readonly reading: Reading) {}

  /** Running text and blocks in any order. */
  mixed(nodes: readonly Nodes[], style: Style, parent: string): void {
    let run: Nodes[] = [];
    const write = (): void => {
      // One call for the whole run: what stands beside an element tells how it is written.
      this.#open += inlineOf(run, this.reading, style);
      run = [];
    };
    for (const node of nodes) {
      if (node.type === 'element' && isBlock(node, parent, this.reading)) {
        write();
        this.#block(node, style);
      } else run.push(node);
    }
    write();
    if (BLOCKS.has(parent)) this.#end();
    if (parent === 'list' && this.#label) this.#push('');
  }

  #push(text: string): void {
    this.blocks.push([this.#label, text].filter(Boolean).join(' '));
    this.#label = '';
  }

  #end(): void {
    const lines = this.#open.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    const text = lines.filter((line) => line !== '').join('\n');
    if (text) this.#push(text);
    this.#open = '';
  }

  #block(element: Element, style: Style): void {
    const { name, children } = element;
    this.#end();
    countLink(element, this.reading);
    switch (name) {
      case 'note':
        this.#source(element);
        return;
      case 'pb':
        this.#page(element);
        return;
      case 'label':
        if (this.#label) this.#push('');
        this.#label = inlineOf(children, this.reading, style).replace(/\s+/g, ' ').trim();
        return;
      case 'head':
      case 'dateline':
      case 'opener':
        this.mixed(children, { plain: true }, name);
        return;
      case 'signed':
        this.#signed(element);
        return;
      case 'table':
        this.#table(element);
        return;
      default:
        this.mixed(children, style, BLOCKS.has(name) ? name : 'ab');
    }
  }

  /** FRUS says in a note where the cable lies: that is the archive's data. */
  #source(element: Element): void {
    const { front } = this.reading;
    const words = plainOf(element);
    front['source'] = [front['source'], words].filter(Boolean).join(' ');
  }

  /** A page of the paper begins. */
  #page({ attributes }: Element): void {
    const before = this.blocks.findLast((block) => /^\[page \d+\]$/.test(block));
    const last = Number(before?.slice(6, -1) ?? 0);
    const n = /\d{1,4}/.exec(attributes['n'] ?? '')?.[0];
    this.blocks.push(`[page ${n ?? last + 1}]`);
  }

  /** Cables are signed in capitals, which a printed edition does not keep. */
  #signed(element: Element): void {
    const before = this.blocks.length;
    this.mixed(element.children, { plain: true }, 'signed');
    const name = this.blocks.slice(before).at(-1);
    const isName = name !== undefined && /^\p{Lu}[\p{L} .'’-]{2,39}$/u.test(name);
    if (!this.reading.edition || !isName || name === name.toUpperCase()) return;
    const to = name.toUpperCase();
    this.blocks[this.blocks.length - 1] = to;
    const why = 'cables are signed in capitals';
    this.reading.changes.push({ line: lineOf(element), kind: 'changed', from: name, to, why });
  }

  #table(element: Element): void {
    const why = 'a table is written a row a line, its cells apart by two blanks';
    this.reading.changes.push({ line: lineOf(element), kind: 'changed', from: '', to: '', why });
    const rows: string[] = [];
    const gather = (at: Element): void => {
      for (const child of at.children) {
        if (child.type !== 'element') continue;
        if (child.name === 'row') {
          const cells = child.children.filter((cell) => cell.type === 'element');
          const texts = cells.map((cell) =>
            inlineOf([cell], this.reading).replace(/\s+/g, ' ').trim(),
          );
          rows.push(texts.join('  ').trim());
        } else if (child.name === 'pb') this.mixed([child], {}, 'table');
        else this.mixed([child], {}, 'ab');
      }
    };
    gather(element);
    const text = rows.filter((row) => row !== '').join('\n');
    if (text) this.#push(text);
  }
}

/** Whether an element is a block where it stands. */
function isBlock(element: Element, parent: string, { edition, changes }: Reading): boolean {
  const { name, attributes: a } = element;
  if (name === 'pb') return !edition;
  if (name === 'note') return a['type'] === 'source';
  if (name === 'seg') return parent === 'opener';
  if (name === 'label') return parent === 'list';
  const block = BLOCKS.has(name) || holdsBlock(element);
  if (block && (name === 'quote' || name === 'q'))
    changes.push(setAside(lineOf(element), '', 'the margin of a quotation is not kept'));
  return block;
}

function holdsBlock({ children, name }: Element): boolean {
  if (name === 'note') return false;
  return children.some(
    (child) => child.type === 'element' && (BLOCKS.has(child.name) || holdsBlock(child)),
  );
}
