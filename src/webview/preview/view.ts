import type { PreviewSplice } from '../../protocol/preview.js';

/** A block that is shown, with the offsets into the text that it stands for. */
interface Shown {
  element: HTMLElement;
  start: number;
  end: number;
}

/** A block by which the page is held while others change. */
interface Anchor {
  element: HTMLElement;
  index: number;
  top: number;
}

/** A place in the page: a text, and a character in it. */
interface Place {
  piece: HTMLElement;
  index: number;
}

const PIECE = '[data-at]';

/** One view of the cable: its blocks in order, and the way from offsets to places and back. */
export class View {
  #blocks: Shown[] = [];

  constructor(readonly element: HTMLElement) {}

  /** Replaces what has changed. */
  apply({ at, remove, blocks, shift }: PreviewSplice): void {
    const template = document.createElement('template');
    const added = blocks.map(({ start, end, html }): Shown => {
      template.innerHTML = html;
      return { element: template.content.firstElementChild as HTMLElement, start, end };
    });
    const next = this.#blocks[at + remove]?.element ?? null;
    for (const { element } of this.#blocks.splice(at, remove, ...added)) element.remove();
    for (const { element } of added) this.element.insertBefore(element, next);
    for (const block of this.#blocks.slice(at + added.length)) {
      block.start += shift;
      block.end += shift;
    }
  }

  clear(): void {
    this.#blocks = [];
    this.element.replaceChildren();
  }

  /** The first block that reaches below a height of the window, and how high it stands there. */
  anchorBelow(height: number): Anchor | undefined {
    const index = this.#blocks.findIndex(
      ({ element }) => element.getBoundingClientRect().bottom > height,
    );
    const element = this.#blocks[index]?.element;
    return element && { element, index, top: element.getBoundingClientRect().top };
  }

  /** How far an anchor has moved down; the block in its place stands for one that is gone. */
  driftOf({ element, index, top }: Anchor): number {
    const now = element.isConnected ? element : this.#blocks[index]?.element;
    return now ? now.getBoundingClientRect().top - top : 0;
  }

  /** What can be gone to by the arrow keys: paragraphs, or lines with something on them. */
  items(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('p, .line:has([data-at])')];
  }

  /** Where an offset is shown: in the smallest block that holds it. */
  placeAt(offset: number): Place | undefined {
    let best: Shown | undefined;
    for (const block of this.#blocks) {
      if (block.start > offset || block.end < offset) continue;
      if (!best || block.end - block.start <= best.end - best.start) best = block;
    }
    if (!best) return undefined;
    const from = offset - best.start;
    let found: HTMLElement | undefined;
    for (const piece of piecesOf(best.element)) {
      if (atOf(piece) > from) break;
      // Words that were supplied stand before the word at their place.
      if (!piece.classList.contains('left-out')) found = piece;
    }
    found ??= piecesOf(best.element)[0];
    if (!found) return undefined;
    const index = Math.min(Math.max(0, from - atOf(found)), found.textContent.length);
    return { piece: found, index };
  }

  /** The offset of a character of the page; that of the next piece where none is meant. */
  offsetAt(node: Node, index: number): number | undefined {
    const element = node instanceof HTMLElement ? node : node.parentElement;
    const piece =
      element?.closest<HTMLElement>(PIECE) ?? element?.querySelector<HTMLElement>(PIECE);
    const block = piece && this.#blockOf(piece);
    if (!piece || !block) return undefined;
    const inside = node instanceof Text && !piece.classList.contains('left-out') ? index : 0;
    return block.start + atOf(piece) + inside;
  }

  /** The offset of the paragraph that a link leads to. */
  linkedFrom(link: HTMLElement): number | undefined {
    const block = this.#blockOf(link);
    return block && block.start + Number(link.dataset['to']);
  }

  #blockOf(inside: HTMLElement): Shown | undefined {
    return this.#blocks.find(({ element }) => element.contains(inside));
  }
}

function piecesOf(block: HTMLElement): HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>(PIECE)];
}

function atOf(piece: HTMLElement): number {
  return Number(piece.dataset['at']);
}

const IN_WORD = /[\p{L}\p{N}'’-]/u;

/** The word at a place, or what lies between two; undefined where nothing is written. */
export function rangeOf(start: Place, end: Place): Range | undefined {
  const [first, last] = [start.piece.firstChild, end.piece.firstChild];
  if (!(first instanceof Text) || !(last instanceof Text)) return undefined;
  let from = start.index;
  let to = end.index;
  if (first === last && from === to) {
    while (from > 0 && IN_WORD.test(first.data.charAt(from - 1))) from--;
    while (to < first.length && IN_WORD.test(first.data.charAt(to))) to++;
  }
  const range = document.createRange();
  range.setStart(first, from);
  range.setEnd(last, to);
  return range;
}
