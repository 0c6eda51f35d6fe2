import { x } from 'xastscript';
import { paragraphsOf, type Root, type Text } from '../../cable/index.js';
import type { Link } from '../publication.js';
import { type Content, contentOf, type Setting } from './content.js';

/** Running text in which `para 3` leads to the paragraph. */
export class References {
  readonly #ids: ReadonlyMap<number, string>;
  /** The first link that no text has taken: texts come in the order of the file. */
  #next = 0;

  constructor(
    root: Root,
    private readonly links: readonly Link[],
    private readonly setting: Setting,
  ) {
    const paragraphs = paragraphsOf(root);
    this.#ids = new Map(
      paragraphs.map(({ position }, index) => [position.start.offset, `p${index + 1}`]),
    );
  }

  /** A text as TEI. A reference that a mark or a page turn parts has no link. */
  contentOf({ value, position }: Text): Content[] {
    const { offset } = position.start;
    const nodes: Content[] = [];
    let at = 0;
    for (; this.#next < this.links.length; this.#next++) {
      const { start, end, target } = this.links[this.#next]!;
      const id = this.#ids.get(target);
      if (start >= offset + value.length) break;
      if (start < offset + at || end > offset + value.length || id === undefined) continue;
      nodes.push(...contentOf(value.slice(at, start - offset), this.setting));
      at = end - offset;
      const words = contentOf(value.slice(start - offset, at), this.setting);
      nodes.push(x('ref', { target: `#${id}` }, words));
    }
    nodes.push(...contentOf(value.slice(at), this.setting));
    return nodes;
  }
}
