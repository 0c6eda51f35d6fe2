import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CableReport, collate, EMPTY, type KeyedReport, ratesOf, readTwiceOf, type Report, type StateStep, stepsOf } from '../proof/index.js'; // prettier-ignore
import { besideOf, isBeside } from '../proof/keying/beside.js';
import { statsOf } from '../read/stats.js';
import { eachTranscript } from './each-transcript.js';
import { versionsOf } from './git-history.js';
import type { Io } from './io.js';
import { proofProgress } from './proof-record.js';
import { readRecordFile, recordPath } from './record-file.js';
import { readTranscripts, type Transcript } from './transcripts.js';

/**
 * How far the proofreading of some cables has come, how two keyers of one compare, and with `history`
 * what each reading changed. What cannot be read is named on standard error.
 */
export async function reportOf(
  operands: readonly string[],
  io: Io,
  history: boolean,
): Promise<{ report: Report; faults: number }> {
  const cables: CableReport[] = [];
  const keyed: KeyedReport[] = [];
  const { faults } = await eachTranscript(
    operands,
    { io, to: io.stdout },
    async (transcript, complain) => {
      const { path, root } = transcript;
      if (isBeside(path)) return '';
      const { state, pages } = proofProgress({ path, root }, io.cwd, complain);
      // What is wrong with a record was said already; it counts as none.
      const file = readRecordFile(resolve(io.cwd, recordPath(path)));
      const twice = readTwiceOf('record' in file ? file.record : EMPTY, root);
      let steps: StateStep[] | undefined;
      if (history && path !== '-') {
        const found = await versionsOf(resolve(io.cwd, path));
        if ('fault' in found) complain(found.fault);
        else steps = stepsOf(found.versions);
      }
      cables.push({ name: path, words: statsOf(root).words, state, pages, twice, steps });
      const { second } = besideOf(path);
      if (path === '-' || !existsSync(resolve(io.cwd, second))) return '';
      for await (const other of readTranscripts([second], io)) {
        if ('message' in other) complain(`has a second transcript that ${other.message}`);
        else keyed.push(compare(path, transcript, other));
      }
      return '';
    },
  );
  return { report: { cables, keyed, history }, faults };
}

function compare(name: string, first: Transcript, second: Transcript): KeyedReport {
  const collation = collate(first, second);
  return { name, cer: collation.cer, rates: ratesOf(first, second, collation) };
}
