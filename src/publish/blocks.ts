import type { Mark, Paragraph, Root } from '../cable/index.js';
import type { Supplied } from './publication.js';

/** A piece of a block of the reading copy. */
export type Run =
  | { type: 'text'; value: string }
  | { type: 'mark'; mark: Mark }
  | { type: 'supplied'; words: string };

/** A block of the reading copy: no page furniture, words and lines joined. */
export interface Block {
  type: 'head' | 'paragraph' | 'section' | 'signature';
  runs: Run[];
  /** The number of a paragraph without punctuation. */
  label: string | undefined;
  depth: number;
}

/** A cable to be read: its head, its paragraphs joined across pages, and who signed. */
export function blocksOf(root: Root, supplied: readonly Supplied[] = []): Block[] {
  const blocks: Block[] = [];
  const add = (type: Block['type'], value: string): void => {
    const runs: Run[] = [{ type: 'text', value: oneLine(value).trim() }];
    blocks.push({ type, runs, label: undefined, depth: 0 });
  };
  const head = (children: readonly { type: string; value?: string }[]): void => {
    for (const { type, value } of children)
      if (type === 'headLine' || type === 'sectionLine') add('head', value!);
  };
  for (const node of root.children) {
    if (node.type === 'head') head(node.children);
    else if (node.type === 'paragraph') {
      blocks.push(paragraphBlock(node, supplied));
      for (const child of node.children) {
        if (child.type === 'head') head(child.children);
        else if (child.type === 'sectionLine') add('section', child.value);
      }
    } else if (node.type === 'sectionMark' || node.type === 'sectionLine')
      add('section', node.value);
    else if (node.type === 'signature') add('signature', node.value);
  }
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

const BROKEN = /(?<=\p{L})-[ \t]*[\r\n]\s*(?=\p{L})/gu;

function oneLine(value: string): string {
  return value.replace(BROKEN, '').replace(/\s+/g, ' ');
}

function paragraphBlock({ children, depth }: Paragraph, supplied: readonly Supplied[]): Block {
  const runs: Run[] = [];
  let label: string | undefined;
  let next = 0;
  const text = (value: string): void => {
    const last = runs.at(-1);
    if (last?.type === 'text') last.value = `${last.value}${value}`.replace(/ {2,}/g, ' ');
    else if (value) runs.push({ type: 'text', value });
  };
  const asTyped = (value: string): void => {
    const last = runs.at(-1);
    // A word that a page turn broke is joined again.
    if (last?.type === 'text' && last.value.endsWith(' ') && turned) {
      const word = last.value.trimEnd();
      if (/\p{L}-$/u.test(word) && /^\p{L}/u.test(value)) last.value = word.slice(0, -1);
    }
    turned = false;
    text(oneLine(value));
  };
  let turned = false;
  for (const child of children) {
    switch (child.type) {
      case 'number':
        label = child.label;
        asTyped(child.value);
        break;
      case 'portionMark':
      case 'sectionMark':
        asTyped(child.value);
        break;
      case 'text': {
        const { offset } = child.position.start;
        const end = offset + child.value.length;
        while (next < supplied.length && supplied[next]!.offset < offset) next++;
        let at = 0;
        for (; next < supplied.length && supplied[next]!.offset < end; next++) {
          asTyped(child.value.slice(at, supplied[next]!.offset - offset));
          at = supplied[next]!.offset - offset;
          runs.push({ type: 'supplied', words: supplied[next]!.words.join(' ') });
        }
        asTyped(child.value.slice(at));
        break;
      }
      case 'mark':
        runs.push({ type: 'mark', mark: child });
        break;
      case 'space':
        text(' ');
        break;
      default:
        turned = true;
        text(' ');
    }
  }
  return { type: 'paragraph', runs, label, depth };
}
