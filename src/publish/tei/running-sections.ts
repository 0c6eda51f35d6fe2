import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Root } from '../../cable/index.js';
import { isWhole, type Section } from '../sections.js';
import type { Content } from './content.js';

/** What only a text of its own may begin or end with. */
const OF_A_TEXT: ReadonlySet<string> = new Set(['head', 'opener', 'closer']);

/**
 * A section around its divisions: `quote` for another's words, `floatingText` for a text with a head
 * or signature of its own and for all that is no quotation. `apart` sets blocks on lines, so many
 * levels further in.
 */
export function wrapped(
  { quoted, name }: Section,
  divisions: readonly Element[],
  apart: (nodes: readonly Content[], deep: number) => Element[],
): Element {
  const [only] = divisions;
  const isPlain =
    divisions.length === 1 &&
    only!.children.every((node) => node.type !== 'element' || !OF_A_TEXT.has(node.name));
  if (quoted && isPlain) return x('quote', apart(only!.children as Content[], 2));
  for (const division of divisions)
    division.children = apart(division.children as Content[], divisions.length > 1 ? 4 : 3);
  const body = divisions.length > 1 ? apart(divisions, 3) : only!.children;
  const type = name.toLowerCase().replace(/\s+/g, '-');
  return x('floatingText', { type }, apart([x('body', body as Element[])], 2));
}

/** A part of a quotation that stands in one paragraph. */
export interface Piece {
  section: Section;
  attributes: Readonly<Record<string, string | undefined>>;
}

/** Quotations that begin or end within a paragraph: a `quote` in each, joined by `prev` and `next`. */
export class RunningQuotes {
  readonly #pieces = new Map<number, Piece[]>();

  constructor({ children }: Root, sections: readonly Section[]) {
    sections
      .filter((one) => one.quoted && !isWhole(one))
      .forEach((section, count) => {
        const indices: number[] = [];
        const end = section.endsIn ?? section.last;
        for (let index = section.beginsIn ?? section.first; index <= end; index++)
          if (children[index]!.type === 'paragraph') indices.push(index);
        const name = (part: number): string | undefined =>
          indices[part] === undefined ? undefined : `quote${count + 1}.${part + 1}`;
        const pointer = (part: number): string | undefined => {
          const id = name(part);
          return id && `#${id}`;
        };
        indices.forEach((index, part) => {
          const attributes = {
            'xml:id': name(part),
            prev: pointer(part - 1),
            next: pointer(part + 1),
          };
          this.#pieces.set(index, [...(this.#pieces.get(index) ?? []), { section, attributes }]);
        });
      });
  }

  /** The pieces in the paragraph at an index, outer before inner. */
  in(index: number): readonly Piece[] {
    return this.#pieces.get(index) ?? [];
  }
}
