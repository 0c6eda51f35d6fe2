import type { Nodes } from 'xast';
import { type Change, setAside } from '../imported.js';

/** What is gathered while a document of TEI is read. */
export interface Reading {
  /** A printed edition: its pages are not those of the paper, its small capitals are capitals. */
  edition: boolean;
  changes: Change[];
  /** What goes to the front matter. */
  front: Record<string, string | undefined>;
  /** Links that a transcript cannot hold: what they lead to, how many, and the first line. */
  links: Map<string, { count: number; line: number }>;
}

/** The line of the XML on which a node begins, from 1. */
export function lineOf(node: Nodes): number {
  return node.position!.start.line;
}

/** Attributes by which an element leads elsewhere. */
const LEADING = ['corresp', 'target', 'ref', 'key'];

/** Counts an element that leads elsewhere. */
export function countLink(node: Nodes, { links }: Reading): void {
  if (node.type !== 'element' || !LEADING.some((name) => node.attributes[name])) return;
  const { count, line } = links.get(node.name) ?? { count: 0, line: lineOf(node) };
  links.set(node.name, { count: count + 1, line });
}

/** The links that were not kept, an entry for each element's name. */
export function linksLost({ links }: Reading): Change[] {
  return [...links].map(([name, { count, line }]) =>
    setAside(
      line,
      '',
      `${count} ${count === 1 ? 'link' : 'links'} of <${name}> ${count === 1 ? 'is' : 'are'} not kept`,
    ),
  );
}
