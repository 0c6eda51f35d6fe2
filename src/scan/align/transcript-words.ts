import {
  type CableLeaf,
  type Extent,
  leavesOf,
  type Mark,
  type Page,
  type Root,
} from '../../cable/index.js';
import { keyOf, UNREADABLE } from './key.js';

/** One word of the transcript that stands on the paper, furniture included. */
export interface TranscriptWord extends Extent {
  /** As typed, without the editor's marks: `word[?]` is `word`. */
  text: string;
  /** What two readings of a word have in common; see `keyOf`. */
  key: string;
  /** Index of its page among the transcript's pages. */
  page: number;
  /** Whether it begins a line of the transcript. */
  opensLine: boolean;
  /** What a machine often does not read, or reads elsewhere: stamps, handwriting, strike-outs. */
  optional: boolean;
}

/** Marks whose words another hand wrote, or struck out. */
const ASIDE = new Set<Mark['kind']>(['stamp', 'handwritten', 'margin', 'deleted', 'added']);

/** Marks that say that something stands there, and not what. */
const GAPS = new Set<Mark['kind']>(['illegible', 'garbled', 'redacted', 'omission']);

/** Marks that are the editor's own words: nothing of them is on the paper. */
const EDITORS = new Set<Mark['kind']>(['sic', 'supplied', 'note', 'footnote']);

/**
 * The words of a transcript as they stand on the paper. What only the editor says is left out
 * (front matter, `[page 2]`, notes, supplied words); what cannot be read is one word of the key
 * `UNREADABLE`.
 */
export function transcriptWords(root: Root, pages: readonly Page[]): TranscriptWord[] {
  const paper = new Paper();
  for (const leaf of leavesOf(root)) lay(leaf, paper);
  const words: TranscriptWord[] = [];
  const keys = new Map<string, string>();
  let page = 0;
  let before = 0;
  for (const { 0: text, index } of paper.text.matchAll(/\S+/g)) {
    const start = paper.offsetOf(index);
    const end = paper.offsetOf(index + text.length - 1) + 1;
    while (page + 1 < pages.length && pages[page + 1]!.start.offset <= start) page++;
    let key = keys.get(text);
    if (key === undefined) keys.set(text, (key = keyOf(text)));
    words.push({
      start,
      end: text.endsWith(UNREADABLE) ? paper.gapEnd(index + text.length - 1) : end,
      text,
      key,
      page,
      opensLine: before === 0 || /[\r\n]/.test(paper.text.slice(before, index)),
      optional: paper.isAside(index),
    });
    before = index + text.length;
  }
  return words;
}

/** The text of the paper, and where each piece of it stands in the file. */
class Paper {
  text = '';
  readonly #starts: number[] = [];
  readonly #pieces: { offset: number; end: number; aside: boolean }[] = [];

  add(value: string, offset: number, { aside = false, end = offset + value.length } = {}): void {
    this.#starts.push(this.text.length);
    this.#pieces.push({ offset, end, aside });
    this.text += value;
  }

  offsetOf(index: number): number {
    const i = this.#pieceAt(index);
    return this.#pieces[i]!.offset + index - this.#starts[i]!;
  }

  isAside(index: number): boolean {
    return this.#pieces[this.#pieceAt(index)]!.aside;
  }

  /** Offset behind the mark that stands for what cannot be read. */
  gapEnd(index: number): number {
    return this.#pieces[this.#pieceAt(index)]!.end;
  }

  #pieceAt(index: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lay(leaf: CableLeaf, paper: Paper): void {
  const { offset } = leaf.position.start;
  if (leaf.type === 'frontMatter') return;
  if (leaf.type === 'pageLine' && (leaf.form === 'bracket' || leaf.form === 'formFeed')) {
    // Words on both sides of it stay apart.
    paper.add('\n', offset);
    return;
  }
  if (leaf.type !== 'mark') {
    paper.add(leaf.value, offset, { aside: leaf.type === 'releaseStamp' });
    return;
  }
  if (EDITORS.has(leaf.kind)) return;
  if (GAPS.has(leaf.kind)) {
    paper.add(UNREADABLE, offset, { end: leaf.position.end.offset });
    return;
  }
  // `[stamp: text]`: the words stand at the end of the mark, `~~word~~` in its middle.
  const at = leaf.value.lastIndexOf(leaf.content, leaf.kind === 'correction' ? 0 : undefined);
  paper.add(leaf.content, offset + Math.max(0, at), { aside: ASIDE.has(leaf.kind) });
}
