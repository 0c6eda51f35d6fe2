import type { CableLeaf } from '../cable/index.js';

/** A place that says which section of a message stands there. */
export interface SectionNote {
  number: number;
  of: number | undefined;
  /** What says so: a line of its own, the message line of a head, or the line that numbers a page. */
  by: 'line' | 'message' | 'page';
  start: number;
  end: number;
  /** The furniture of a page stands directly above it, so it may only say once more what was said. */
  topsPage: boolean;
  /** Other lines of a head stand directly above it. */
  inHead: boolean;
}

/** Every place that names a section, in the order of the file. */
export function sectionNotesOf(leaves: readonly CableLeaf[]): SectionNote[] {
  const notes: SectionNote[] = [];
  let above: CableLeaf['type'] | undefined;
  for (const leaf of leaves) {
    if (leaf.type === 'space') continue;
    const said = saidBy(leaf);
    if (said) {
      const topsPage = above === 'banner' || above === 'label' || above === 'pageLine';
      notes.push({ ...said, topsPage, inHead: above === 'headLine' });
    }
    above = leaf.type;
  }
  return notes;
}

function saidBy(leaf: CableLeaf): Omit<SectionNote, 'topsPage' | 'inHead'> | undefined {
  const start = leaf.position.start.offset;
  const end = leaf.position.end.offset;
  if (leaf.type === 'sectionLine') {
    const { number, of } = leaf;
    return { number, of, by: 'line', start, end };
  }
  if (leaf.type === 'pageLine' && leaf.section !== undefined) {
    return { number: leaf.section, of: undefined, by: 'page', start, end };
  }
  const section = leaf.type === 'headLine' ? leaf.message?.section : undefined;
  return section && { ...section, by: 'message', start, end };
}
