import type { Difference } from '../../scan/index.js';
import type { Colours } from '../colours.js';
import { counted, printable } from '../printable.js';
import type { AlignedFile, AlignFormat } from './align-format.js';

/**
 * Differences for people, one a line, the gravest first:
 *
 * > | moscow.cable:7:19  number    "nine" here, "five" on the scan  p1.png
 */
export function alignPretty(colours: Colours): AlignFormat {
  return (file) => [...rows(file, colours), ...poorPages(file), summary(file, colours)].join('');
}

function rows({ path, points, alignment, differences }: AlignedFile, colours: Colours): string[] {
  const { bold, dim, yellow, cyan } = colours;
  const places = differences.map(({ start }) => {
    const { line, column } = points.at(start);
    return `:${line}:${column}`;
  });
  const width = Math.max(0, ...places.map(({ length }) => length));
  return differences.map((difference, i) => {
    const place = places[i]!;
    const { scan, number } = alignment.pages[difference.page]!;
    const risk = (difference.risk === 'word' ? cyan : yellow)(difference.risk.padEnd(8));
    const image = dim(printable(scan.image ?? `page ${number}`));
    const gap = ' '.repeat(width - place.length);
    return `${bold(printable(path))}${place}${gap}  ${risk}  ${say(difference)}  ${image}\n`;
  });
}

function say({ kind, text, scan }: Difference): string {
  const [mine, theirs] = [`"${printable(text)}"`, `"${printable(scan)}"`];
  if (kind === 'missing') return `${theirs} on the scan, not here`;
  return kind === 'extra' ? `${mine} here, not on the scan` : `${mine} here, ${theirs} on the scan`;
}

function poorPages({ path, alignment, poor }: AlignedFile): string[] {
  return [...poor].map((page) => {
    const name = `${printable(path)}: page ${alignment.pages[page]!.number}`;
    return `${name}: scan too poor for a second reading; only missing and doubled lines are shown\n`;
  });
}

function summary({ alignment, differences }: AlignedFile, { bold, green }: Colours): string {
  const words = alignment.words.length;
  const aligned = alignment.pages.reduce((sum, page) => sum + page.aligned, 0);
  const found = `${aligned.toLocaleString('en')} of ${counted(words, 'word')} found on the scan`;
  const count = differences.length
    ? bold(counted(differences.length, 'difference'))
    : green('No difference');
  return `${differences.length ? '\n' : ''}${count}; ${found}.\n`;
}
