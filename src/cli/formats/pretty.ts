import { pointsOf } from '../../cable/index.js';
import type { Severity } from '../../check/index.js';
import type { Colours } from '../colours.js';
import { counted, printable } from '../printable.js';
import type { CheckedFile, CheckFormat, Totals } from './check-format.js';

/**
 * Findings for people, one a line, with a place that terminals turn into a link:
 *
 * > | moscow.cable:14:1  error    Unexpected label "Clasification", expected "Classification"  label-misspelt
 */
export function pretty(colours: Colours): CheckFormat {
  return {
    open: () => '',
    file: (file) => lines(file, colours),
    close: (totals) => summary(totals, colours),
  };
}

function lines({ path, text, findings }: CheckedFile, { bold, dim, ...paint }: Colours): string {
  if (!findings.length) return '';
  const colourOf: Record<Severity, (words: string) => string> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.cyan,
  };
  const points = pointsOf(text);
  const places = findings.map(({ start }) => {
    const { line, column } = points.at(start);
    return `:${line}:${column}`;
  });
  const width = Math.max(...places.map(({ length }) => length));
  const name = printable(path);
  const rows = findings.map(({ severity, message, rule }, i) => {
    const place = places[i]!;
    const gap = ' '.repeat(width - place.length);
    const kind = colourOf[severity](severity.padEnd(7));
    return `${bold(name)}${place}${gap}  ${kind}  ${printable(message)}  ${dim(rule)}\n`;
  });
  return rows.join('');
}

function summary(totals: Totals, { green, bold }: Colours): string {
  const { files, affected, error, warning, info, fixed, fixable, faults } = totals;
  if (!files) return '';
  const sentences: string[] = [];
  if (fixed) sentences.push(green(`${counted(fixed, 'place')} mended.`));
  const found = [
    error && counted(error, 'error'),
    warning && counted(warning, 'warning'),
    info && `${info.toLocaleString('en')} info`,
  ].filter((part) => part !== 0);
  const cables = counted(files, 'cable');
  if (!found.length)
    sentences.push(green(`${cables} checked, nothing ${fixed ? 'left' : 'found'}.`));
  else
    sentences.push(bold(`${found.join(', ')} in ${affected.toLocaleString('en')} of ${cables}.`));
  if (fixable) sentences.push(`${fixable.toLocaleString('en')} can be mended with --fix.`);
  if (faults) sentences.push(`${counted(faults, 'path')} could not be checked.`);
  return `${found.length ? '\n' : ''}${sentences.join(' ')}\n`;
}
