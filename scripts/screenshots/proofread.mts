import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCable } from '../../src/cable/index.js';
import {
  askQuery,
  EMPTY,
  type PageState,
  pageTextsOf,
  type ProofRecord,
  stateRecord,
  writeRecord,
} from '../../src/proof/index.js';
import { ROOT } from '../paths.mjs';

const AT = '1999-01-01T09:00:00Z';

/** Files beside the samples as two people leave them who proofread: by name. */
export function proofread(): Record<string, string> {
  return {
    'hofbau-1961.proof.json': record('hofbau-1961', [
      ['proofread', 'Anna Berg'],
      ['proofread', 'Anna Berg'],
      ['validated', 'Carl Holm'],
    ], ['Lauengram', 'Lauengrau? The last letter is blurred.']), // prettier-ignore
    'strelsau-1959.proof.json': record('strelsau-1959', [
      ['proofread', 'Anna Berg'],
      ['validated', 'Carl Holm'],
    ]), // prettier-ignore
    'zenda-1976.proof.json': record('zenda-1976', [['proofread', 'Carl Holm']]),
    'circular-1962-10-28.proof.json': record('circular-1962-10-28', [['problematic', 'Anna Berg']]),
  };
}

/** A second transcript of a sample, by somebody who misread it here and there. */
export function keyedTwice(): Record<string, string> {
  const second = textOf('hofbau-1961')
    .replace('350 wagons', '530 wagons')
    .replace("Lauengram's", "Lauengrau's")
    .replace('should not leave', 'must not leave')
    .replace('number, owner, and', 'number, owner, origin, and');
  return {
    'hofbau-1961.second.cable': second,
    'hofbau-1961.collation.jsonl':
      '{"cablese":"collation","version":1}\n{"keyed":"second","file":"hofbau-1961.second.cable","by":"Carl Holm"}\n{"keyed":"first","file":"hofbau-1961.cable","by":"Anna Berg"}\n',
  };
}

function textOf(name: string): string {
  return readFileSync(join(ROOT, 'samples', `${name}.cable`), 'utf8');
}

/** A record in which people said states of the first page, then of the second, and perhaps a query. */
function record(
  name: string,
  said: readonly (readonly [PageState, string])[],
  query?: readonly [words: string, says: string],
): string {
  const text = textOf(name);
  const root = parseCable(text);
  const pages = pageTextsOf(root);
  let sum: ProofRecord = EMPTY;
  for (const [index, [state, by]] of said.entries()) {
    const page = index === 1 && state === 'proofread' ? 1 : 0;
    const note = state === 'problematic' ? { note: 'Is the first page lost?' } : {};
    const changed = stateRecord(sum, pages, page, { state, by, at: AT, ...note });
    if ('refusal' in changed) throw new Error(changed.refusal);
    sum = changed.record;
  }
  if (query) {
    const start = text.indexOf(query[0]);
    const asked = askQuery(sum, root, { start, end: start + query[0].length }, { says: query[1], by: 'Anna Berg', at: AT }); // prettier-ignore
    if ('refusal' in asked) throw new Error(asked.refusal);
    sum = asked.record;
  }
  return writeRecord(sum);
}
