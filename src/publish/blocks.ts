import type { CableNode, Mark, Paragraph, Root } from '../cable/index.js';
import type { Supplied } from './publication.js';
import { breaksWord, textIn } from './broken-words.js';
import { type Section, sectionsAround } from './sections.js';

/** A piece of a block of the reading copy. */
export type Run =
  /** Its characters stand in the file from `start` on; a blank at its end may be wider there. */
  | { type: 'text'; value: string; start: number }
  | { type: 'mark'; mark: Mark }
  /** Before the character at `start`. */
  | { type: 'supplied'; words: string; start: number };

/** A block of the reading copy: no page furniture, words and lines joined. */
export interface Block {
  type: 'head' | 'paragraph' | 'section' | 'signature';
  runs: Run[];
  /** The number of a paragraph without punctuation. */
  label: string | undefined;
  depth: number;
  /** The sections that it stands in, outer before inner. */
  within: readonly Section[];
  /** Where it stands in the file. */
  start: number;
  end: number;
}

/** A cable to be read: its head, its paragraphs joined across pages, and who signed. */
export function blocksOf(root: Root, supplied: readonly Supplied[] = []): Block[] {
  const blocks: Block[] = [];
  const around = sectionsAround(root);
  let within: readonly Section[] = [];
  const add = (type: Block['type'], node: Extract<CableNode, { value: string }>): void => {
    const joined = new Joined();
    joined.add(node.value, node.position.start.offset);
    const runs = joined.trimmed();
    blocks.push({ type, runs, label: undefined, depth: 0, within, ...extentOf(node) });
  };
  const head = (children: readonly CableNode[]): void => {
    for (const child of children)
      if (child.type === 'headLine' || child.type === 'sectionLine') add('head', child);
  };
  root.children.forEach((node, index) => {
    within = around[index]!;
    if (node.type === 'head') head(node.children);
    else if (node.type === 'paragraph') {
      blocks.push({ ...paragraphBlock(node, supplied), within });
      for (const child of node.children) {
        if (child.type === 'head') head(child.children);
        else if (child.type === 'sectionLine') add('section', child);
      }
    } else if (node.type === 'sectionMark' || node.type === 'sectionLine') add('section', node);
    else if (node.type === 'signature') add('signature', node);
  });
  return blocks;
}

/** The words of a block, marks as they are typed. */
export function blockText({ runs }: Block): string {
  return runs
    .map((run) =>
      run.type === 'text'
        ? run.value
        : run.type === 'mark'
          ? oneLine(run.mark.value)
          : `[${run.words}] `,
    )
    .join('');
}

const BROKEN = String.raw`(?<=\p{L})-[ \t]*[\r\n]\s*(?=\p{L})`;

/** A hyphen that breaks a word at the end of a line, or white space that is more than one blank. */
const JOINT = new RegExp(String.raw`${BROKEN}|\s{2,}|[^\S ]`, 'gu');

function oneLine(value: string): string {
  return value.replace(new RegExp(BROKEN, 'gu'), '').replace(/\s+/g, ' ');
}

function extentOf({ position: { start, end } }: CableNode): { start: number; end: number } {
  return { start: start.offset, end: end.offset };
}

/** Text as it is put together, each piece with its place. */
class Joined {
  readonly runs: Run[] = [];
  /** Whether the last text ends in white space that is not one blank: nothing joins on to it. */
  #closed = false;

  /** Text as it stands at an offset, its lines and broken words joined. */
  add(value: string, start: number): void {
    let at = 0;
    for (const { 0: joint, index } of value.matchAll(JOINT)) {
      this.#piece(value.slice(at, index), start + at);
      at = index + joint.length;
      if (!joint.startsWith('-')) this.blank(start + index);
    }
    this.#piece(value.slice(at), start + at);
  }

  /** One blank for white space of any width. */
  blank(start: number): void {
    this.#piece(' ', start);
    this.#closed = true;
  }

  put(run: Run): void {
    this.runs.push(run);
    this.#closed = false;
  }

  /** Joins a word that the end of a line or of a page broke, if letters follow. */
  joinWord(next: string): void {
    const last = this.runs.at(-1);
    if (last?.type !== 'text' || !/^\p{L}/u.test(next)) return;
    if (!/\p{L}- $/u.test(last.value)) return;
    last.value = last.value.slice(0, -2);
    this.#closed = true;
  }

  /** The runs without a blank at their end. */
  trimmed(): Run[] {
    const last = this.runs.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    return this.runs;
  }

  #piece(value: string, start: number): void {
    const last = this.runs.at(-1);
    if (last?.type !== 'text') {
      if (value) this.put({ type: 'text', value, start });
      return;
    }
    const rest = last.value.endsWith(' ') ? value.replace(/^ /, '') : value;
    if (!rest) return;
    const from = start + value.length - rest.length;
    if (!this.#closed && last.start + last.value.length === from) last.value += rest;
    else this.put({ type: 'text', value: rest, start: from });
  }
}

function paragraphBlock(
  paragraph: Paragraph,
  supplied: readonly Supplied[],
): Omit<Block, 'within'> {
  const { children, depth } = paragraph;
  const joined = new Joined();
  let label: string | undefined;
  let next = 0;
  let turned = false;
  const asTyped = (value: string, start: number): void => {
    if (turned) joined.joinWord(value);
    turned = false;
    joined.add(value, start);
  };
  for (const [index, child] of children.entries()) {
    const { offset } = child.position.start;
    switch (child.type) {
      case 'number':
        label = child.label;
        asTyped(child.value, offset);
        break;
      case 'portionMark':
      case 'sectionMark':
        asTyped(child.value, offset);
        break;
      case 'text': {
        const end = offset + child.value.length;
        while (next < supplied.length && supplied[next]!.offset < offset) next++;
        let at = 0;
        for (; next < supplied.length && supplied[next]!.offset < end; next++) {
          const { offset: start, words } = supplied[next]!;
          asTyped(child.value.slice(at, start - offset), offset + at);
          at = start - offset;
          joined.put({ type: 'supplied', words: words.join(' '), start });
        }
        asTyped(child.value.slice(at), offset + at);
        break;
      }
      case 'mark': {
        const before = children[index - 1];
        if (turned || breaksWord(textIn(before), child)) joined.joinWord(textIn(child));
        turned = false;
        joined.put({ type: 'mark', mark: child });
        break;
      }
      case 'space':
        joined.add(child.value, offset);
        break;
      default:
        turned = true;
        joined.blank(offset);
    }
  }
  return { type: 'paragraph', runs: joined.runs, label, depth, ...extentOf(paragraph) };
}
