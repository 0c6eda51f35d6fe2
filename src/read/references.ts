import {
  type Extent,
  type Paragraph,
  paragraphsOf,
  proseOf,
  readReferences,
  type Root,
  touches,
} from '../cable/index.js';
import { type OutlineParagraph, outlineOf } from './outline.js';

/** One number by which a text refers to a paragraph: each of the two in `paragraphs 4 and 5`. */
export interface CableReference extends Extent {
  /** In digits, with the lettered part behind a point: `3`, `3.b`. */
  label: string;
  /** Where the naming of it begins: at the word `para` for the first number, else at the number. */
  from: number;
  /** The paragraph of that number, or the lettered part of it, where it is there and may be meant. */
  target: Paragraph | undefined;
  /** The digits or the word of the number, and the paragraph that bears it. */
  number: Extent & { target: Paragraph | undefined };
  /** The letter of `3(b)`, and the part that bears it. */
  part: (Extent & { target: Paragraph | undefined }) | undefined;
  /** False where the words name another text: `para 3 of your 512`. */
  own: boolean;
}

/**
 * Every reference to a paragraph, in the order of the file, resolved against the outline. A
 * reference to a lettered part that isn't there leads to the paragraph.
 */
export function referencesOf(root: Root): CableReference[] {
  const paragraphs = namesOf(outlineOf(root).paragraphs);
  const references: CableReference[] = [];
  for (const paragraph of paragraphsOf(root)) {
    const { text, offsetOf } = proseOf(paragraph);
    for (const { numbers, own, start: named } of readReferences(text)) {
      for (const { label, part, start, end } of numbers) {
        const outer = own ? paragraphs.get(label) : undefined;
        const inner = own && part !== undefined ? paragraphs.get(`${label}.${part}`) : undefined;
        const [before, digits] = /^(\(?)(\d+|\p{L}+)/u.exec(text.slice(start, end))!.slice(1) as [
          string,
          string,
        ];
        const first = start + before.length;
        const letter = end - (text.charAt(end - 1) === ')' ? 2 : 1);
        const extent = (from: number, to: number): Extent => ({
          start: offsetOf(from),
          end: offsetOf(to - 1) + 1,
        });
        references.push({
          ...extent(start, end),
          from: offsetOf(start === numbers[0]!.start ? named : start),
          label: part === undefined ? label : `${label}.${part}`,
          target: inner ?? outer,
          number: { ...extent(first, first + digits.length), target: outer },
          part: part === undefined ? undefined : { ...extent(letter, letter + 1), target: inner },
          own,
        });
      }
    }
  }
  return references;
}

/** Paragraphs by their numbers, `3` and `3.b`; of two alike the first. */
function namesOf(paragraphs: readonly OutlineParagraph[]): Map<string, Paragraph> {
  const names = new Map<string, Paragraph>();
  const set = (name: string, node: Paragraph): void => {
    if (!names.has(name)) names.set(name, node);
  };
  for (const { number, node, children } of paragraphs) {
    if (number === undefined) continue;
    set(number, node);
    for (const child of children) set(`${number}.${child.number!.toLowerCase()}`, child.node);
  }
  return names;
}

/** The reference at an offset. */
export function referenceAt(root: Root, offset: number): CableReference | undefined {
  return referencesOf(root).find((reference) => touches(reference, offset));
}

/** The reference at an offset whose paragraph is there to go to. */
export function definitionAt(
  root: Root,
  offset: number,
): (CableReference & { target: Paragraph }) | undefined {
  const reference = referenceAt(root, offset);
  return reference?.target && { ...reference, target: reference.target };
}

/** Every place that refers to a paragraph. */
export function referencesTo(root: Root, paragraph: Paragraph): CableReference[] {
  return referencesOf(root).filter(({ target }) => target === paragraph);
}
