import { paragraphsOf, type Root } from '../../cable/index.js';
import type { Link } from '../publication.js';

/** A stretch of text, and the offset of the paragraph that it names. */
interface Piece {
  value: string;
  start: number;
  target?: number;
}

/** The names of paragraphs in a page, and the places that lead to them. */
export class Anchors {
  /** The number of the paragraph that begins at an offset, from 1. */
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #links: readonly Link[];

  constructor(root: Root, links: readonly Link[] = []) {
    this.#numbers = new Map(
      paragraphsOf(root).map(({ position }, index) => [position.start.offset, index + 1]),
    );
    this.#links = links;
  }

  /** `p3`, where a paragraph begins at an offset. */
  idAt(offset: number): string | undefined {
    const number = this.#numbers.get(offset);
    return number === undefined ? undefined : `p${number}`;
  }

  /** A text at an offset, cut where a link begins and where it ends. */
  cut(value: string, start: number): Piece[] {
    const pieces: Piece[] = [];
    const end = start + value.length;
    let at = start;
    const take = (to: number, target?: number): void => {
      const piece = value.slice(at - start, to - start);
      if (piece) pieces.push({ value: piece, start: at, ...(target !== undefined && { target }) });
      at = to;
    };
    for (let next = this.#firstAfter(start); next < this.#links.length; next++) {
      const link = this.#links[next]!;
      if (link.start >= end) break;
      take(Math.max(at, link.start));
      take(Math.min(end, link.end), link.target);
    }
    take(end);
    return pieces;
  }

  /** The index of the first link that ends after an offset. */
  #firstAfter(offset: number): number {
    let low = 0;
    let high = this.#links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#links[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
