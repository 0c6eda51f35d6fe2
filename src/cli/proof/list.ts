import { resolve } from 'node:path';
import { isCommonWord } from '../../check/words/words.js';
import {
  cableState,
  checklistOf,
  EMPTY,
  type PageStatus,
  pageTextsOf,
  queriesOf,
  statesOf,
} from '../../proof/index.js';
import { jsonList } from '../formats/json-list.js';
import { type ExitCode, UsageError } from '../io.js';
import { printable } from '../printable.js';
import { readRecordFile, recordPath } from '../record-file.js';
import type { ProofIo, ProofValues } from './values.js';

/** A page as the list shows it. */
interface Row extends PageStatus {
  /** Tokens that are to be compared with the paper, and those that are. */
  verify: { confirmed: number; of: number };
  openQueries: number;
}

/** Prints how far every page of every cable has come. */
export async function listProof(
  operands: readonly string[],
  { format }: ProofValues,
  io: ProofIo,
): Promise<ExitCode> {
  if (format === 'markdown' || format === 'csv') {
    throw new UsageError(`list prints pretty or json; ${format} is for queries`);
  }
  const { stdout: to } = io;
  const json = format === 'json' ? jsonList() : undefined;
  if (json) to.write(json.open());
  const { faults } = await io.eachTranscript(operands, { io, to }, ({ path, root }, complain) => {
    const file = readRecordFile(resolve(io.cwd, recordPath(path)));
    if ('fault' in file) complain(`has a record ${file.fault}`);
    const record = 'record' in file ? file.record : EMPTY;
    const lists = checklistOf(record, root, isCommonWord);
    const open = queriesOf(record, root).filter((query) => query.open);
    const pages = statesOf(record, pageTextsOf(root)).map((status, index): Row => ({
      ...status,
      verify: {
        confirmed: lists[index]!.filter(({ confirmed }) => confirmed).length,
        of: lists[index]!.length,
      },
      openQueries: open.filter(({ page }) => page?.index === index).length,
    }));
    const state = cableState(pages);
    if (json) return json.item({ path, state, pages });
    return [`${printable(path)}  ${state}`, ...pages.map(rowOf)].map((line) => `${line}\n`).join('');
  }); // prettier-ignore
  if (json) to.write(json.close());
  return faults ? 2 : 0;
}

const WIDTH = 'untranscribed'.length;

function rowOf({ number, state, by, at, lost, note, verify, openQueries }: Row): string {
  const said = [
    ...(by === undefined ? [] : [[by, at?.slice(0, 10)].filter(Boolean).join(', ')]),
    ...(lost ? [`edited since it was ${lost.state} by ${lost.by}`] : []),
    ...(note === undefined ? [] : [note]),
    ...(verify.confirmed ? [`${verify.confirmed} of ${verify.of} confirmed`] : []),
    ...(openQueries ? [openQueries === 1 ? '1 open query' : `${openQueries} open queries`] : []),
  ];
  return `  page ${number}  ${state.padEnd(WIDTH)}  ${printable(said.join('; '))}`.trimEnd();
}
