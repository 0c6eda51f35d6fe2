import type { Element } from 'xast';
import { x } from 'xastscript';
import type { SectionMark } from '../../cable/index.js';
import { type Content, onLines } from './content.js';

/** Sections whose words are another text's. */
const QUOTED = new Set(['QUOTE', 'TEXT', 'VERBATIM', 'VERBATIM TEXT', 'EXCERPT', 'EXCERPTS']);

/**
 * The contents of a paragraph, with a `quote` around what stands between `QUOTE` and `UNQUOTE`, or
 * between the two ends of a text.
 */
export class Quotations {
  readonly nodes: Content[] = [];
  /** Where the words of each open section begin. */
  readonly #open: { name: string; from: number }[] = [];

  /** Adds one end of a section. */
  mark({ opens, name }: SectionMark, element: Element): void {
    const open = opens ? -1 : this.#open.findLastIndex((one) => one.name === name);
    if (open >= 0) {
      const { from } = this.#open[open]!;
      // What was opened within and never closed ends here too.
      this.#open.length = open;
      if (QUOTED.has(name) && from < this.nodes.length)
        this.nodes.push(x('quote', onLines(this.nodes.splice(from)) as Element[]));
    }
    this.nodes.push(element);
    if (opens) this.#open.push({ name, from: this.nodes.length });
  }
}
