import { type Rates, stopRule, type TwoReaders } from '../../proof/index.js';
import type { Colours } from '../colours.js';
import { counted, printable } from '../printable.js';

/** How two transcripts differ by class of word, as a table; then what the rule of the last reading says. */
export function numbersTable({ classes, words, wordErrors, wer }: Rates, { dim }: Colours): string {
  const rows = classes.map((row) => [
    row.class,
    row.errors.toLocaleString('en'),
    row.tokens.toLocaleString('en'),
    percent(row.errors, row.tokens),
    percent(row.edits, row.graphemes),
  ]);
  const table = [['class', 'differ', 'of', 'words', 'characters'], ...rows];
  const widths = table[0]!.map((_, i) => Math.max(...table.map((row) => row[i]!.length)));
  const [head, ...lines] = table.map((row) =>
    row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  '),
  );
  const sentence = `${wordErrors.toLocaleString('en')} of ${counted(words, 'word')} differ (${(wer * 100).toFixed(2)} %). ${stopRule(wordErrors, words)}`;
  return `\n${[dim(head!), ...lines].join('\n')}\n\n${sentence}\n`;
}

/** What two independent readings of one text say of the errors in it. */
export function readersText(text: string, { first, second, both, unlike, remaining }: TwoReaders): string {
  const { left, low, high, small } = remaining;
  const figure = (number: number): string => number.toFixed(1);
  return [
    `\nIn ${printable(text)} the first reader changed ${counted(first, 'place')}, the second ${counted(second, 'place')}, both ${counted(both, 'place')}${unlike ? `, ${unlike} of them otherwise` : ''}.`,
    `Errors that both passed over, by estimate: ${figure(left)} (95 %: ${figure(low)} to ${figure(high)}).`,
    ...(small ? ['Too few were found by both for this to be relied on.'] : []),
    '',
  ].join('\n');
} // prettier-ignore

function percent(part: number, whole: number): string {
  return whole ? `${((part / whole) * 100).toFixed(2)} %` : '-';
}
