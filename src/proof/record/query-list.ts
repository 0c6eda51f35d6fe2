import { csvOf } from '../csv.js';
import type { Query } from './queries.js';

/** The queries of one cable, and how it is called. */
export interface QueriesOfCable {
  path: string;
  queries: readonly Query[];
}

/** The queries of several cables as a list in Markdown, for a mail or a meeting. */
export function queriesAsMarkdown(cables: readonly QueriesOfCable[]): string {
  const sections = cables.filter(({ queries }) => queries.length).map(sectionOf);
  return ['# Queries\n', ...(sections.length ? sections : ['None.\n'])].join('\n');
}

function sectionOf({ path, queries }: QueriesOfCable): string {
  const items = queries.map((query) => {
    const box = query.open ? '[ ]' : '[x]';
    const asked = `- ${box} ${placeOf(query)}, “${plain(query.quote)}”: ${plain(query.says)} (${signatureOf(query)})`;
    const answers = query.answers.map((answer) => `  - ${plain(sayAnswer(answer))} (${signatureOf(answer)})`); // prettier-ignore
    return [asked, ...answers].join('\n');
  });
  return `## ${plain(path)}\n\n${items.join('\n')}\n`;
}

/** The same as a table of comma-separated values, a query a row. */
export function queriesAsCsv(cables: readonly QueriesOfCable[]): string {
  const head = ['cable', 'page', 'words', 'query', 'by', 'at', 'state', 'answers', 'scan'];
  const rows = cables.flatMap(({ path, queries }) =>
    queries.map((query) => [
      path,
      query.page ? String(query.page.number) : '',
      query.quote,
      query.says,
      query.by,
      query.at,
      query.open ? 'open' : 'settled',
      query.answers.map((answer) => `${answer.by}: ${sayAnswer(answer)}`).join('\n'),
      query.scan ? `page ${query.scan.page}: ${query.scan.box.join(' ')}` : '',
    ]),
  );
  return csvOf([head, ...rows]);
}

function placeOf({ page }: Query): string {
  return page ? `page ${page.number}` : 'a page that is gone';
}

function sayAnswer({ says, settled }: { says?: string; settled?: boolean }): string {
  const turn = settled === undefined ? '' : settled ? 'settled' : 'open again';
  return [says, turn].filter(Boolean).join('; ');
}

function signatureOf({ by, at }: { by: string; at: string }): string {
  return plain([by, at.slice(0, 10)].filter(Boolean).join(', '));
}

/** Words on one line that Markdown leaves as they are. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
