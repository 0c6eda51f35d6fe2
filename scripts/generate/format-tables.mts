import {
  CAPTIONS,
  MARKINGS,
  type Period,
  PRECEDENCES,
  type Term,
} from '../../src/cable/markings.js';

/** The page of the format with its tables of the vocabulary. */
export function withTables(page: string): string {
  const markings = Object.entries(MARKINGS).map(([name, term]) =>
    row([name, term.aliases.join(', '), `(${term.portion})`, term.meaning, yearsOf(term)]),
  );
  const captions = Object.entries(CAPTIONS).map(([name, term]) =>
    row([name, term.meaning, yearsOf(term)]),
  );
  const precedences = Object.entries(PRECEDENCES).map(([name, { prosign = '', meaning }]) =>
    row([name, prosign, meaning]),
  );
  return [
    [
      'markings',
      '| marking | also | portion mark | meaning | years |\n| --- | --- | --- | --- | --- |',
      markings,
    ],
    ['captions', '| caption | meaning | years |\n| --- | --- | --- |', captions],
    ['precedences', '| precedence | letter | meaning |\n| --- | --- | --- |', precedences],
  ].reduce(
    (text, [name, head, rows]) =>
      between(text, name as string, `${head as string}\n${(rows as string[]).join('\n')}`),
    page,
  );
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function yearsOf({ periods }: Term): string {
  return periods.map((period) => `${spanOf(period)} (${period.source})`).join('; ');
}

function spanOf({ from, to }: Period): string {
  const first = from?.slice(0, 4);
  const last = to?.slice(0, 4);
  if (first !== undefined && last !== undefined) return `${first}-${last}`;
  return first === undefined ? `until ${last!}` : `from ${first}`;
}

/** Puts a text between the two comments of this name. */
function between(page: string, name: string, text: string): string {
  const opening = `<!-- ${name} -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf(`<!-- /${name} -->`);
  if (start < 0 || end < start)
    throw new Error(`docs/format.md: no place for the table of ${name}.`);
  return `${page.slice(0, start + opening.length)}\n\n${text}\n\n${page.slice(end)}`;
}
