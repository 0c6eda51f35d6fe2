import { resolve } from 'node:path';
import { pointsOf } from '../../cable/index.js';
import { EMPTY, queriesAsCsv, queriesAsMarkdown, queriesOf, type Query } from '../../proof/index.js'; // prettier-ignore
import { jsonList } from '../formats/json-list.js';
import type { ExitCode } from '../io.js';
import { printable } from '../printable.js';
import { readRecordFile, recordPath } from '../record-file.js';
import type { ProofIo, ProofValues } from './values.js';

/** Prints what is asked about cables, with the answers. */
export async function listQueries(
  operands: readonly string[],
  { format }: ProofValues,
  io: ProofIo,
): Promise<ExitCode> {
  const { stdout: to } = io;
  const json = jsonList();
  if (format === 'json') to.write(json.open());
  const all: { path: string; queries: Query[] }[] = [];
  const { faults } = await io.eachTranscript(operands, { io, to }, ({ path, text, root }, complain) => {
    const file = readRecordFile(resolve(io.cwd, recordPath(path)));
    if ('fault' in file) complain(`has a record ${file.fault}`);
    const queries = queriesOf('record' in file ? file.record : EMPTY, root);
    all.push({ path, queries });
    const points = pointsOf(text);
    if (format === 'json') return json.item({ path, queries: queries.map((query) => plain(query, points)) });
    return format === 'pretty' ? queries.map((query) => rows(path, query, points)).join('') : '';
  }); // prettier-ignore
  if (format === 'json') to.write(json.close());
  if (format === 'markdown') to.write(queriesAsMarkdown(all));
  if (format === 'csv') to.write(queriesAsCsv(all));
  return faults ? 2 : 0;
}

type Points = ReturnType<typeof pointsOf>;

function plain({ page, extent, query, quote, says, scan, by, at, open, answers }: Query, points: Points): object {
  const place = extent && { start: points.at(extent.start), end: points.at(extent.end) };
  const said = answers.map(({ by, at, says, settled }) => ({ by, at, says, settled }));
  return { query, page: page?.number, ...place, quote, says, scan, by, at, open, answers: said };
} // prettier-ignore

/** A query and its answers, a line each. */
function rows(path: string, { extent, quote, says, by, open, answers }: Query, points: Points): string {
  const place = extent && points.at(extent.start);
  const at = place ? `${printable(path)}:${place.line}:${place.column}` : printable(path);
  const lines = [
    `${at}  ${open ? 'open' : 'settled'}  “${quote}” ${by}: ${says}`,
    ...answers.flatMap((answer) => (answer.says === undefined ? [] : [`  ${answer.by}: ${answer.says}`])),
  ];
  return lines.map((line) => `${printable(line.replace(/\s*\n\s*/g, ' '))}\n`).join('');
} // prettier-ignore
