import { readReferences, type ReferredNumber } from '../../cable/index.js';
import { liesWithin } from '../enclosures.js';
import { defineRule } from '../rule.js';
import type { CableView, ParagraphView } from '../view.js';

export default defineRule({
  id: 'paragraph-reference',
  severity: 'warning',
  title: 'A reference names a paragraph that the cable does not have.',
  check(cable, report) {
    const numbers = numbersOf(cable);
    if (!numbers) return;
    for (const { start, own, sure, numbers: named } of readReferences(cable.text)) {
      if (!own || !sure) continue;
      const missing = named.filter(({ label }) => numbers.lacks(Number(label)));
      if (!missing.length || !isOwnText(cable, start)) continue;
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
  const ordinals = paragraphs.flatMap(({ number }) => (number ? [number.ordinal] : []));
  if (ordinals.length < 2) return undefined;
  const first = ordinals[0]!;
  const known = new Set([...ordinals, ...runIns.map(({ ordinal }) => ordinal)]);
  let last = first;
  for (const ordinal of known) if (ordinal > last) last = ordinal;
  // A fragment may speak of paragraphs on pages that are not in the file.
  const whole = signature !== undefined || leaves.some(({ type }) => type === 'endMark');
  return {
    last,
    lacks: (number) => !known.has(number) && number > first && (whole || number < last),
  };
}

/** Whether a place is running text of the cable's own: no editor's mark, no words of another text. */
function isOwnText({ paragraphs, quoted }: CableView, offset: number): boolean {
  const paragraph = paragraphs.find(({ node }) => node.position.end.offset > offset);
  return paragraph !== undefined && !liesWithin(quoted, offset) && isUnquoted(paragraph, offset);
}

function isUnquoted({ texts }: ParagraphView, offset: number): boolean {
  let depth = 0;
  for (const { value, position } of texts) {
    const { start, end } = position;
    const before = start.offset < offset ? value.slice(0, offset - start.offset) : '';
    for (const [mark] of before.matchAll(/["“”]/g))
      depth += mark === '“' ? 1 : mark === '”' ? -1 : depth > 0 ? -1 : 1;
    if (start.offset <= offset && offset < end.offset) return depth <= 0;
  }
  return false;
}

function absent({ label, start, end }: ReferredNumber, last: number) {
  return {
    start,
    end,
    message: `Unexpected reference to paragraph ${label}, expected at most ${String(last)}`,
  };
}
