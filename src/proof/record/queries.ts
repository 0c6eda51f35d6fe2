import type { Extent, Root } from '../../cable/index.js';
import { anchorOf, findAnchor } from './anchors.js';
import { hashOf } from './hash.js';
import { namesOf, withPages } from './known-pages.js';
import { pageTextsOf } from './page-text.js';
import { pageWordsOf } from './page-words.js';
import { type AnswerFact, isAnswerFact, isQueryFact, type ProofRecord, type QueryFact, type ScanPlace } from './record.js'; // prettier-ignore

/** A question about words of a cable, with its answers. */
export interface Query extends Omit<QueryFact, 'scan'> {
  /** Index and number of its page; undefined where the page is no longer in the cable. */
  page: { index: number; number: number } | undefined;
  /** Where its words are now; undefined where they cannot be found. */
  extent: Extent | undefined;
  /** Where it is on the scan; undefined where nobody said so in a form that is known. */
  scan: ScanPlace | undefined;
  open: boolean;
  answers: AnswerFact[];
}

/** The queries of a cable: those whose words are found in their order, then the others. */
export function queriesOf(record: ProofRecord, root: Root): Query[] {
  const asked = record.facts.filter(isQueryFact);
  if (!asked.length) return [];
  const pages = pageWordsOf(root);
  const names = namesOf(record, pageTextsOf(root));
  const queries = asked.map((fact): Query => {
    const index = names.indexOf(fact.on);
    const page = pages[index];
    // The words of a page that was taken out may stand on another now.
    const words = page?.words ?? pages.flatMap((each) => each.words);
    return {
      ...fact,
      page: page && { index, number: page.number },
      extent: findAnchor(words, fact),
      scan: scanPlaceOf(fact.scan),
      open: isOpen(record, fact.query),
      answers: answersTo(record, fact.query),
    };
  });
  const placeOf = ({ extent }: Query): number => extent?.start ?? Infinity;
  return queries.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0));
}

/** A place on the scan, if it is one: a hand or a newer version may have written something else. */
function scanPlaceOf(value: unknown): ScanPlace | undefined {
  const { page, box } = (value ?? {}) as Record<string, unknown>;
  const isCount = (each: unknown): boolean => Number.isFinite(each) && (each as number) >= 0;
  if (!Number.isInteger(page) || (page as number) < 1) return undefined;
  if (!Array.isArray(box) || box.length !== 4 || !box.every(isCount)) return undefined;
  return { page: page as number, box: box as ScanPlace['box'] };
}

/** In their order; of two at the same place one that opens the query is the later. */
function answersTo({ facts }: ProofRecord, query: string): AnswerFact[] {
  const rank = ({ settled }: AnswerFact): number => (settled === false ? 1 : 0);
  return facts
    .filter(isAnswerFact)
    .filter(({ answers }) => answers === query)
    .sort((a, b) => a.n - b.n || rank(a) - rank(b));
}

function isOpen(record: ProofRecord, query: string): boolean {
  const last = answersTo(record, query).findLast(({ settled }) => settled !== undefined);
  return last?.settled !== true;
}

/** How many queries about a page, by its name in the record, are open. */
export function openQueriesOn(record: ProofRecord, page: string | undefined): number {
  const asked = record.facts.filter(isQueryFact).filter(({ on }) => on === page);
  return asked.filter(({ query }) => isOpen(record, query)).length;
}

/** Whether anything is asked in a record. */
export function hasQueries({ facts }: ProofRecord): boolean {
  return facts.some(isQueryFact);
}

/** How many queries of a record are open. */
export function openQueries(record: ProofRecord): number {
  return record.facts.filter(isQueryFact).filter(({ query }) => isOpen(record, query)).length;
}

/** What somebody says. */
export interface Saying {
  says: string;
  by: string;
  at: string;
}

/** A question, with its place on the scan if that is known. */
export interface Asking extends Saying {
  scan?: ScanPlace | undefined;
}

/** Adds a question about the words at an extent. Refuses in words where there is none to be asked. */
export function askQuery(
  record: ProofRecord,
  root: Root,
  extent: Extent,
  { says, by, at, scan }: Asking,
): { record: ProofRecord; query: string } | { refusal: string } {
  if (!says.trim()) return { refusal: 'Say what the query is.' };
  const pages = pageWordsOf(root);
  const index = pages.findLastIndex(({ words }) => words[0] && words[0].start <= extent.start);
  const anchor = anchorOf(pages[Math.max(0, index)]!.words, extent);
  if (!anchor) return { refusal: 'There is no word here to ask about.' };
  const texts = pageTextsOf(root);
  const known = withPages(record, texts);
  const on = namesOf(known, texts)[Math.max(0, index)]!;
  const taken = new Set(record.facts.filter(isQueryFact).map((fact) => fact.query));
  let seed = 0;
  let query: string;
  do query = hashOf(`${by} ${at} ${says} ${anchor.quote}`, seed++).slice(-6);
  while (taken.has(query));
  const fact: QueryFact = { on, query, ...anchor, says: says.trim(), ...(scan && { scan }), by: by.trim(), at }; // prettier-ignore
  return { record: { ...known, facts: [...known.facts, { ...fact }] }, query };
}

/** Adds an answer to a query, that it is settled, that it is open again, or two of these in one. */
export function answerQuery(
  record: ProofRecord,
  query: string,
  { says, settled, by, at }: { says?: string; settled?: boolean; by: string; at: string },
): { record: ProofRecord } | { refusal: string } {
  const asked = record.facts.filter(isQueryFact).find((fact) => fact.query === query);
  if (!asked) return { refusal: 'The query is no longer in the record.' };
  if (!says?.trim() && settled === undefined) return { refusal: 'Say what the answer is.' };
  const n = (answersTo(record, query).at(-1)?.n ?? 0) + 1;
  const said = says?.trim();
  const fact: AnswerFact = {
    on: asked.on, answers: query, n,
    ...(said && { says: said }), ...(settled !== undefined && { settled }),
    by: by.trim(), at,
  }; // prettier-ignore
  return { record: { ...record, facts: [...record.facts, { ...fact }] } };
}
