import type { Element } from 'xast';
import { x } from 'xastscript';
import type { SectionMark } from '../../cable/index.js';
import { isQuoted } from '../sections.js';
import { type Content, onLines } from './content.js';
import type { Piece } from './running-sections.js';

/** A section that is open, and where its words begin. */
interface Open {
  name: string;
  from: number;
  piece: Piece | undefined;
}

/**
 * The contents of a paragraph, with a `quote` around what stands between `QUOTE` and `UNQUOTE`, or
 * between the two ends of a text. A quotation that comes from the paragraph before, or goes on in
 * the next, has a piece here.
 */
export class Quotations {
  readonly nodes: Content[] = [];
  readonly #open: Open[];

  /** `opened` are the marks of this paragraph with which pieces begin. */
  constructor(
    private readonly pieces: readonly Piece[],
    opened: ReadonlySet<unknown>,
  ) {
    this.#open = pieces
      .filter(({ section }) => !opened.has(section.opening))
      .map((piece) => ({ name: piece.section.name, from: 0, piece }));
  }

  /** Adds one end of a section. */
  mark(mark: SectionMark, element: Element): void {
    const { opens, name } = mark;
    const at = opens ? -1 : this.#open.findLastIndex((one) => one.name === name);
    if (at >= 0) {
      const open = this.#open[at]!;
      // What was opened within and never closed ends here too.
      this.#open.length = at;
      if (open.piece || (isQuoted(name) && open.from < this.nodes.length)) this.#wrap(open);
    }
    this.nodes.push(element);
    const piece = this.pieces.find(({ section }) => section.opening === mark);
    if (opens) this.#open.push({ name, from: this.nodes.length, piece });
  }

  /** The contents, once all are there. */
  finished(): Content[] {
    for (const open of this.#open.reverse()) if (open.piece) this.#wrap(open);
    return onLines(this.nodes);
  }

  #wrap({ from, piece }: Open): void {
    const inside = onLines(this.nodes.splice(from)) as Element[];
    this.nodes.push(x('quote', piece?.attributes, inside));
  }
}
