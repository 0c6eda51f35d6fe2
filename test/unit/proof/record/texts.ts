import assert from 'node:assert/strict';
import { parseCable } from '../../../../src/cable/index.js';
import {
  type PageState,
  pageTextsOf,
  type ProofRecord,
  readRecord,
  stateRecord,
  statesOf,
} from '../../../../src/proof/index.js';

export const AT = '1999-01-01T00:00:00Z';

/** Three pages that have no sentence in common. */
export const PAGES = [
  'Minister asked us to repeat what we had said of bridges and of ferries.',
  'Ambassador answered that nothing of the kind had been agreed in Vienna last week.',
  'Both sides will meet again when the ice on the river has gone, he thought.',
] as const;

export function cable(pages: readonly string[], first = 1): string {
  return pages.map((text, i) => `[page ${i + first}]\n\nSECRET\n\n${text}\n`).join('\n');
}

/** Says something of a page; throws the refusal. */
export function say(
  record: ProofRecord,
  text: string,
  page: number,
  state: PageState,
  by: string,
  rest: { note?: string; unconfirmed?: number } = {},
): ProofRecord {
  const pages = pageTextsOf(parseCable(text));
  const result = stateRecord(record, pages, page, { state, by, at: AT, ...rest });
  if ('refusal' in result) throw new Error(result.refusal);
  return result.record;
}

export function states(record: ProofRecord, text: string): string[] {
  return statesOf(record, pageTextsOf(parseCable(text))).map(({ state }) => state);
}

/** Reads a record that is right. */
export function read(text: string): ProofRecord {
  const result = readRecord(text);
  assert.ok('record' in result, JSON.stringify(result));
  return result.record;
}
