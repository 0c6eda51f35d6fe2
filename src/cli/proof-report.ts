import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CableReport, collate, type KeyedReport, ratesOf, type Report } from '../proof/index.js'; // prettier-ignore
import { besideOf, isBeside } from '../proof/keying/beside.js';
import { statsOf } from '../read/stats.js';
import { eachTranscript } from './each-transcript.js';
import type { Io } from './io.js';
import { proofProgress } from './proof-record.js';
import { readTranscripts, type Transcript } from './transcripts.js';

/**
 * How far the proofreading of some cables has come, and how two keyers of one compare. What cannot be
 * read is named on standard error.
 */
export async function reportOf(
  operands: readonly string[],
  io: Io,
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
      cables.push({ name: path, words: statsOf(root).words, state, pages });
      const { second } = besideOf(path);
      if (path === '-' || !existsSync(resolve(io.cwd, second))) return '';
      for await (const other of readTranscripts([second], io)) {
        if ('message' in other) complain(`has a second transcript that ${other.message}`);
        else keyed.push(compare(path, transcript, other));
      }
      return '';
    },
  );
  return { report: { cables, keyed }, faults };
}

function compare(name: string, first: Transcript, second: Transcript): KeyedReport {
  const collation = collate(first, second);
  return { name, cer: collation.cer, rates: ratesOf(first, second, collation) };
}
