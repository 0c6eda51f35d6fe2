import type { Nodes } from 'xast';
import { type SourceWord, wordsOf } from '../imported.js';
import { lineOf } from './import-reading.js';

/** Elements that do not part the word in which they stand. */
const WITHIN = new Set([
  'abbr', 'add', 'am', 'choice', 'corr', 'damage', 'date', 'del', 'emph', 'ex', 'expan', 'foreign',
  'g', 'gloss', 'hi', 'mentioned', 'name', 'num', 'orgName', 'orig', 'persName', 'placeName', 'ref',
  'reg', 'rs', 'seg', 'sic', 'soCalled', 'supplied', 'surname', 'surplus', 'term', 'title', 'unclear',
  'w',
]); // prettier-ignore

/** Whether an element stands inside running text and may stand inside a word. */
export function isWithin(name: string): boolean {
  return WITHIN.has(name);
}

/** The words of a node as they stand, on one line. */
export function plainOf(node: Nodes): string {
  return flat(node)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every word of a node with its line; what parts two words in print parts them here. */
export function wordsIn(node: Nodes): SourceWord[] {
  const words: SourceWord[] = [];
  let open = '';
  let line = 1;
  const close = (): void => {
    words.push(...wordsOf(open, line));
    open = '';
  };
  for (const piece of flat(node)) {
    if (piece.line === undefined) {
      close();
      continue;
    }
    if (!open) ({ line } = piece);
    open += piece.text;
  }
  close();
  return words;
}

/** The texts of a node in their order; between two that are apart stands a blank without a line. */
function flat(node: Nodes): { text: string; line: number | undefined }[] {
  const pieces: { text: string; line: number | undefined }[] = [];
  const walk = (at: Nodes, parent = ''): void => {
    if (at.type === 'text' || at.type === 'cdata') {
      pieces.push({ text: at.value, line: lineOf(at) });
      return;
    }
    // The readings of a choice stand for each other, not behind each other.
    const apart =
      at.type !== 'element' || !isWithin(at.name) || parent === 'choice' || parent === 'opener';
    if (apart) pieces.push({ text: ' ', line: undefined });
    if (at.type === 'comment' || at.type === 'instruction')
      pieces.push({ text: at.value, line: lineOf(at) });
    else if (at.type === 'element') for (const child of at.children) walk(child, at.name);
    if (apart) pieces.push({ text: ' ', line: undefined });
  };
  walk(node);
  return pieces;
}
