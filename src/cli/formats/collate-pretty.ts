import { pointsOf } from '../../cable/index.js';
import type { Collation, Reading } from '../../proof/index.js';
import type { Colours } from '../colours.js';
import { counted, printable } from '../printable.js';
import type { Transcript } from '../transcripts.js';

/**
 * A comparison for people, one difference a line:
 *
 * > | a.cable:7:12  b.cable:7:12  name  Kuznetsov | Kuznetzov
 */
export function collatePretty(
  a: Transcript,
  b: Transcript,
  { differences, agreement, cer }: Collation,
  { all, colours }: { all: boolean; colours: Colours },
): string {
  const [inA, inB] = [pointsOf(a.text), pointsOf(b.text)];
  const shown = differences.filter(({ minor }) => all || !minor);
  const rows = shown.map(({ a: x, b: y, kind }) => {
    const [at, against] = [inA.at(x.start), inB.at(y.start)];
    return [
      `${printable(a.path)}:${at.line}:${at.column}`,
      `${printable(b.path)}:${against.line}:${against.column}`,
      kind,
      `${colours.red(words(x))} | ${colours.green(words(y))}`,
    ] as const;
  });
  const widths = [0, 1, 2].map((i) => Math.max(0, ...rows.map((row) => row[i]!.length)));
  const lines = rows.map(
    ([first, second, kind, readings]) =>
      `${first.padEnd(widths[0]!)}  ${second.padEnd(widths[1]!)}  ${colours.bold(kind.padEnd(widths[2]!))}  ${readings}\n`,
  );
  const major = differences.filter(({ minor }) => !minor).length;
  const layout = differences.length - major;
  const sentences = [
    major ? `${counted(major, 'difference')}.` : 'No difference.',
    `Agreement ${percent(agreement)}, character errors against the first ${percent(cer)}.`,
    ...(layout && !all ? [`${layout.toLocaleString('en')} of layout only; --all shows them.`] : []),
  ];
  return `${lines.join('')}${lines.length ? '\n' : ''}${sentences.join(' ')}\n`;
}

/** Characters of a reading that are shown; a long passage is known by its beginning. */
const LONGEST = 60;

function words({ text }: Reading): string {
  if (text === '') return '(nothing)';
  const plain = text.trim() === '' ? JSON.stringify(text).slice(1, -1) : text.trim();
  const line = plain.replace(/\s+/g, ' ');
  return printable(line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
