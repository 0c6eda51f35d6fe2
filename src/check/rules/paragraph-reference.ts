import {
  bearingOf,
  findReferences,
  type NumberMark,
  type ReferredNumber,
} from '../../cable/index.js';
import { liesWithin } from '../enclosures.js';
import { defineRule } from '../rule.js';
import type { CableView, ParagraphView } from '../view.js';

export default defineRule({
  id: 'paragraph-reference',
  severity: 'warning',
  title: 'A reference names a paragraph that the cable does not have.',
  check(cable, report) {
    const references = findReferences(cable.text);
    const numbers = references.length ? numbersOf(cable) : undefined;
    if (!numbers) return;
    const isOwnText = ownText(cable);
    for (const reference of references) {
      const missing = reference.numbers.filter(({ label }) => numbers.lacks(Number(label)));
      if (!missing.length || !bearingOf(cable.text, reference).sure) continue;
      if (!isOwnText(reference.start)) continue;
      for (const number of missing) report(absent(number, numbers.last));
    }
  },
});

interface Numbers {
  lacks(number: number): boolean;
  last: number;
}

/** The numbers of the paragraphs; undefined where there are too few to tell by. */
function numbersOf({ paragraphs, runIns, leaves, signature }: CableView): Numbers | undefined {
  const known = new Set<number>();
  let count = 0;
  for (const { number } of paragraphs) {
    if (!number || isLettered(number)) continue;
    known.add(number.ordinal);
    count++;
  }
  const [first] = known;
  if (first === undefined || count < 2) return undefined;
  for (const { ordinal } of runIns) known.add(ordinal);
  let last = first;
  for (const ordinal of known) if (ordinal > last) last = ordinal;
  // A fragment may speak of paragraphs on pages that are not in the file.
  const isWhole = (): boolean =>
    signature !== undefined || leaves.some(({ type }) => type === 'endMark');
  return {
    last,
    lacks: (number) => !known.has(number) && number > first && (number < last || isWhole()),
  };
}

/** `(c)` is part of a paragraph, and not the third. */
function isLettered({ style }: NumberMark): boolean {
  return /^\(?a/i.test(style);
}

/**
 * Whether a place is running text of the cable's own: no editor's mark, no words of another text.
 * The function that is returned is asked in the order of the file.
 */
function ownText({ paragraphs, quoted }: CableView): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    while (at < paragraphs.length && paragraphs[at]!.node.position.end.offset <= offset) at++;
    const paragraph = paragraphs[at];
    return paragraph !== undefined && !liesWithin(quoted, offset) && isUnquoted(paragraph, offset);
  };
}

/** Not between quotation marks that both stand in the paragraph. */
function isUnquoted({ texts }: ParagraphView, offset: number): boolean {
  const text = texts.find(
    ({ position: { start, end } }) => start.offset <= offset && offset < end.offset,
  );
  if (!text) return false;
  const at = offset - text.position.start.offset;
  const before = text.value.slice(0, at).match(/["“”]/g)?.length ?? 0;
  return before % 2 === 0 || !/["”]/.test(text.value.slice(at));
}

function absent({ label, start, end }: ReferredNumber, last: number) {
  const known = Number(label) > last ? `at most ${String(last)}` : 'one that is there';
  return {
    start,
    end,
    message: `Unexpected reference to paragraph ${label}, expected ${known}`,
  };
}
