import type { Mark, MarkKind } from '../cable/index.js';
import { code, quoted } from './markdown.js';

/** What each mark of the editor says, and the TEI element it is exported as. */
const MARKS: Readonly<Record<MarkKind, readonly [meaning: string, tei: string]>> = {
  illegible: ['This cannot be read.', '<gap reason="illegible"/>'],
  garbled: ['Damaged in transmission.', '<gap reason="garbled"/>'],
  redacted: ['Withheld when the document was declassified.', '<gap reason="redacted"/>'],
  omission: ['Something seems to have been left out of the original.', '<gap reason="omitted"/>'],
  unclear: ['A doubtful reading.', '<unclear>'],
  sic: ['It stands so in the original.', '<sic>'],
  correction: [
    'It stands so in the original, and this was meant.',
    '<choice><sic/><corr/></choice>',
  ],
  supplied: ['Supplied by the editor; not on the paper.', '<supplied reason="omitted">'],
  stamp: ['Stamped on the page.', '<stamp>'],
  handwritten: ['Written on the page by hand.', '<add hand="…">'],
  margin: ['It stands in the margin.', '<add place="margin">'],
  note: ["The editor's note.", '<note resp="#ed">'],
  footnote: ['A footnote.', '<note>'],
  deleted: ['Struck out on the paper.', '<del>'],
  added: ['Added above the line or by hand.', '<add>'],
  underlined: ['Underlined on the paper.', '<hi rend="underline">'],
};

/** Explains one mark of the editor: what it says here, and what it becomes in TEI. */
export function explainMark(mark: Mark): string {
  const { kind, content, corrected, quantity, unit, expected } = mark;
  const [meaning, tei] = MARKS[kind];
  const parts = [meaning];
  if (kind === 'correction' && corrected)
    parts[0] = `It stands so in the original; ${quoted(corrected)} was meant.`;
  else if (kind === 'unclear' && content) parts[0] = `A doubtful reading: ${quoted(content)}.`;
  else if (quantity !== undefined && unit !== undefined) {
    parts.push(`Extent: ${quantity} ${unit}${quantity === '1' || quantity === 'one' ? '' : 's'}.`);
  }
  if (expected !== undefined) parts.push(`Most likely a slip for ${code(`[${expected}]`)}.`);
  return `${parts.join(' ')}\n\nTEI: ${code(tei)}`;
}
