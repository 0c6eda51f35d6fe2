import { resolve } from 'node:path';
import { cableState, EMPTY, PAGE_STATES, type PageState, pageTextsOf, statesOf } from '../proof/index.js'; // prettier-ignore
import { readRecordFile, recordPath } from './record-file.js';
import type { Transcript } from './transcripts.js';

/** How far the proofreading of one cable has come. */
export interface ProofProgress {
  state: PageState;
  /** Pages by state; those that none is in are left out. */
  pages: Partial<Record<PageState, number>>;
}

/**
 * How far a cable has come, by the record beside it, `NAME.proof.json`, if there is one. What is
 * wrong with the record goes to `complain`, and the cable counts as one that has none.
 */
export function proofProgress(
  { path, root }: Pick<Transcript, 'path' | 'root'>,
  cwd: string,
  complain: (message: string) => void,
): ProofProgress {
  const file = readRecordFile(resolve(cwd, recordPath(path)));
  if ('fault' in file) complain(`has a record ${file.fault}`);
  const record = 'record' in file ? file.record : EMPTY;
  const statuses = statesOf(record, pageTextsOf(root));
  const pages: ProofProgress['pages'] = {};
  for (const { state } of statuses) pages[state] = (pages[state] ?? 0) + 1;
  return { state: cableState(statuses), pages };
}

/** The pages of several cables by state. */
export function totalProgress(all: readonly ProofProgress[]): Pick<ProofProgress, 'pages'> {
  const pages: ProofProgress['pages'] = {};
  for (const state of PAGE_STATES) {
    const count = all.reduce((sum, one) => sum + (one.pages[state] ?? 0), 0);
    if (count) pages[state] = count;
  }
  return { pages };
}
