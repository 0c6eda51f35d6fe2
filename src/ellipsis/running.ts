import type { Mark, MarkKind, Paragraph } from '../cable/index.js';
import { UNREAD } from './tokens.js';

/** Marks whose words stand on the paper, or are supplied where they were missing. */
const SAID = new Set<MarkKind>(['unclear', 'sic', 'correction', 'added', 'underlined', 'supplied']);
/** Marks in place of words that nobody can read. */
const LOST = new Set<MarkKind>(['illegible', 'garbled', 'redacted', 'omission']);

/**
 * A paragraph in which editor's marks are no longer seen, each as long as it was: of a word that
 * is doubtful the word is left, of words that are lost a sign that something was there, and an
 * editor's own words are blank.
 */
export function withoutMarks(paragraph: Paragraph): Paragraph {
  return {
    ...paragraph,
    children: paragraph.children.map((child) => {
      if (child.type === 'mark') return { ...child, value: unmarked(child) };
      if (child.type === 'sectionMark') return { ...child, value: lost(child.value) };
      return child;
    }),
  };
}

function unmarked({ kind, value, content }: Mark): string {
  if (LOST.has(kind)) return lost(value);
  const at = SAID.has(kind) ? value.indexOf(content) : -1;
  if (at < 0) return ' '.repeat(value.length);
  return ' '.repeat(at) + content + ' '.repeat(value.length - at - content.length);
}

function lost(value: string): string {
  return UNREAD + ' '.repeat(value.length - 1);
}
