import { type DifferenceKind, type Question, type Taken } from '../../proof/index.js';
import type { Crop, ShownQuestion, ShownReading } from '../../protocol/resolver.js';

/** What a question touches, in words. */
const KINDS: Readonly<Record<DifferenceKind, string>> = {
  negation: 'a negation', marking: 'a marking', date: 'a date', time: 'a time', telegram: 'a telegram number',
  number: 'a number', name: 'a name', 'missing-line': 'a line', 'extra-line': 'a line', missing: 'words',
  extra: 'words', word: 'a word', case: 'capitals', punctuation: 'punctuation', spacing: 'a space',
  'line-break': 'a line break', 'paragraph-break': 'a paragraph break', typography: 'typography',
}; // prettier-ignore

/** A question without the names of the keyers. */
export function shownQuestion(
  { first, second, kind, before, after, order }: Question,
  number: number,
  answer: Taken | undefined,
  crop: Crop | undefined,
): ShownQuestion {
  const texts = { first: first.text, second: second.text };
  const readings = apart(texts[order[0]], texts[order[1]]);
  const taken =
    answer?.took === 'other'
      ? { reading: visible(answer.reading!) }
      : answer && (order[0] === answer.took ? 0 : 1);
  return { number, kind: KINDS[kind], before, after, readings, taken, crop };
}

/** Two readings, with what both begin and end with told from what differs, by whole characters. */
function apart(one: string, other: string): [ShownReading, ShownReading] {
  const [a, b] = [graphemes(visible(one)), graphemes(visible(other))];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const cut = (all: readonly string[]): ShownReading => ({
    before: all.slice(0, from).join(''),
    differs: all.slice(from, all.length - end).join(''),
    after: all.slice(all.length - end).join(''),
  });
  return [cut(a), cut(b)];
}

/** White space at the ends of a reading goes with the words beside it; line breaks are shown. */
function visible(text: string): string {
  const shown = text.trim() ? text.trim() : text;
  return shown.replace(/\r\n|\r|\n/g, '¶\n');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
