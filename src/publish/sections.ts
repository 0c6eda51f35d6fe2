import type { Paragraph, Root, SectionMark } from '../cable/index.js';

/** A section that runs over more than one node of a cable, between two marks that pair. */
export interface Section {
  /** `QUOTE`, `FYI`, `SUMMARY` … */
  name: string;
  /** Whether its words are another text's. */
  quoted: boolean;
  opening: SectionMark;
  closing: SectionMark;
  /** The nodes of the root that it holds whole, by their indices; none where `last` is before `first`. */
  first: number;
  last: number;
  /** The paragraph in the midst of which it begins or ends, by its index; undefined where none is. */
  beginsIn: number | undefined;
  endsIn: number | undefined;
}

/** Sections whose words are another text's. */
const QUOTED =
  /^(?:QUOTE|(?:VERBATIM )?TEXT|VERBATIM|EXCERPTS?|MESSAGE|LETTER|STATEMENT|PRESS RELEASE|MEMORANDUM|SPEECH|REMARKS)$|TRANSLATION$|UNOFFICIAL TEXT$/;

/** Whether a section's words are another text's: a quotation or a document, not a summary or FYI. */
export function isQuoted(name: string): boolean {
  return QUOTED.test(name);
}

/** Whether a section begins and ends where its blocks do. */
export function isWhole({ beginsIn, endsIn }: Section): boolean {
  return beginsIn === undefined && endsIn === undefined;
}

/** Sections by the index of the first node that they hold whole, outer before inner. */
export function byFirst(sections: readonly Section[]): Map<number, Section[]> {
  const found = new Map<number, Section[]>();
  for (const section of sections)
    found.set(section.first, [...(found.get(section.first) ?? []), section]);
  return found;
}

/** The sections that hold each node of a cable whole, outer before inner. */
export function sectionsAround(root: Root): Section[][] {
  const beginning = byFirst(sectionsOf(root));
  let open: Section[] = [];
  return root.children.map((_, index) => {
    const next = [...open, ...(beginning.get(index) ?? [])].filter(({ last }) => index <= last);
    if (next.length !== open.length || next.some((one, at) => one !== open[at])) open = next;
    return open;
  });
}

/** Things under the section that they share. */
export interface Group<T> {
  section: Section;
  children: Grouped<T>[];
}

/** A thing, or a section with things in it. */
export type Grouped<T> = T | Group<T>;

/** Things in a row, those in a section together. */
export function grouped<T extends { within: readonly Section[] }>(
  things: readonly T[],
  depth = 0,
): Grouped<T>[] {
  const groups: Grouped<T>[] = [];
  for (let at = 0; at < things.length;) {
    const section = things[at]!.within[depth];
    let end = at + 1;
    if (!section) groups.push(things[at]!);
    else {
      while (things[end]?.within[depth] === section) end++;
      groups.push({ section, children: grouped(things.slice(at, end), depth + 1) });
    }
    at = end;
  }
  return groups;
}

/** An end of a section. */
interface End {
  mark: SectionMark;
  index: number;
  /**
   * `apart`: none of its node is in the section, `edge`: all of it is, `within`: a part.
   */
  where: 'apart' | 'edge' | 'within';
}

/**
 * The sections of a cable that run over more than one of its nodes, outer before inner. Ends that
 * have no other are left out, and of those that cross the inner.
 */
export function sectionsOf(root: Root): Section[] {
  const open: End[] = [];
  const sections: Section[] = [];
  for (const end of endsOf(root)) {
    if (end.mark.opens) {
      open.push(end);
      continue;
    }
    const at = open.findLastIndex(({ mark }) => mark.name === end.mark.name);
    if (at < 0) continue;
    const section = sectionOf(open[at]!, end, root);
    // What was opened within and never closed ends here too.
    open.length = at;
    if (section) sections.push(section);
  }
  return sections.sort((a, b) => a.opening.position.start.offset - b.opening.position.start.offset);
}

function sectionOf(start: End, end: End, { children }: Root): Section | undefined {
  if (start.index === end.index) return undefined;
  let first = start.where === 'edge' ? start.index : start.index + 1;
  let last = end.where === 'edge' ? end.index : end.index - 1;
  while (children[first]?.type === 'space') first++;
  while (children[last]?.type === 'space') last--;
  const beginsIn = start.where === 'within' ? start.index : undefined;
  const endsIn = end.where === 'within' ? end.index : undefined;
  if (first > last && beginsIn === undefined && endsIn === undefined) return undefined;
  const { mark } = start;
  return {
    name: mark.name,
    quoted: isQuoted(mark.name),
    opening: mark,
    closing: end.mark,
    first,
    last,
    beginsIn,
    endsIn,
  };
}

/** Every end of a section, in the order of the file. */
function endsOf({ children }: Root): End[] {
  return children.flatMap((node, index): End[] => {
    if (node.type === 'sectionMark') return [{ mark: node, index, where: 'apart' }];
    return node.type === 'paragraph' ? endsIn(node, index) : [];
  });
}

function endsIn({ children }: Paragraph, index: number): End[] {
  return children.flatMap((child, at): End[] => {
    if (child.type !== 'sectionMark') return [];
    const [before, after] = [children.slice(0, at), children.slice(at + 1)];
    const [outside, inside] = child.opens ? [before, after] : [after, before];
    const isBareSide = (side: Paragraph['children']): boolean =>
      side.every((one) => isBare(one, child.opens));
    const where = isBareSide(outside) ? 'edge' : isBareSide(inside) ? 'apart' : 'within';
    return [{ mark: child, index, where }];
  });
}

/** Whether nothing is said beside an end: numbers and marks before a beginning, points behind it. */
function isBare(node: Paragraph['children'][number], opens: boolean): boolean {
  switch (node.type) {
    case 'space':
      return true;
    case 'number':
    case 'portionMark':
      return opens;
    case 'sectionMark':
      return node.opens === opens;
    case 'text':
      return /^[\s.:;,"'”’)\]]*$/.test(node.value);
    default:
      return false;
  }
}
