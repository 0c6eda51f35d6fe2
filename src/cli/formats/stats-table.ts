import { articleRate, type CableStats, styleOf } from '../../read/stats.js';
import type { PageState } from '../../proof/index.js';
import type { Colours } from '../colours.js';
import { printable } from '../printable.js';

const TITLES = [
  'cable',
  'words',
  'pages',
  'paragraphs',
  'doubtful',
  'articles/1,000',
  'style',
  'pages by state',
  'marks',
];

/** Columns of words; the others hold numbers, which stand to the right. */
const OF_WORDS = new Set(['cable', 'style', 'pages by state', 'marks']);

/** What is shown of one cable, or of all. */
interface Row {
  stats: CableStats;
  proof: { pages: Partial<Record<PageState, number>> };
}

/** What was counted as a table: a row for each cable, and their sum when there are several. */
export function statsTable(
  cables: readonly (Row & { path: string })[],
  total: Row,
  { bold, dim }: Colours,
): string {
  if (!cables.length) return '';
  const rows = cables.map((row) => cells(printable(row.path), row));
  if (cables.length > 1) rows.push(cells(`${cables.length.toLocaleString('en')} cables`, total));
  const widths = TITLES.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column]!;
        return OF_WORDS.has(TITLES[column]!) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  const lines = rows.map(line);
  if (cables.length > 1) lines.push(bold(lines.pop()!));
  return `${[dim(line(TITLES)), ...lines].join('\n')}\n`;
}

function cells(name: string, { stats, proof }: Row): string[] {
  const { words, pages, paragraphs, doubtful, marks } = stats;
  const numbers = [words, pages, paragraphs, doubtful].map((count) => count.toLocaleString('en'));
  const states = Object.entries(proof.pages).map(([state, count]) => `${count} ${state}`);
  const kinds = Object.entries(marks).map(([kind, count]) => `${count} ${kind}`);
  return [
    name,
    ...numbers,
    articleRate(stats)?.toFixed(1) ?? '-',
    styleOf(stats) ?? '-',
    states.join(', '),
    kinds.join(', '),
  ];
}
