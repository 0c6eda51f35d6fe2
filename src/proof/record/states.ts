import { namesOf, withPages } from './known-pages.js';
import type { PageText } from './page-text.js';
import {
  isStateFact,
  PAGE_STATES,
  type PageState,
  type ProofRecord,
  type StateFact,
} from './record.js';
import { samePerson } from './person.js';
import { openQueriesOn } from './queries.js';

/** How far one page of a cable has come. */
export interface PageStatus {
  number: number;
  state: PageState;
  /** Who brought it there; undefined where nobody said so. */
  by: string | undefined;
  /** When, as ISO 8601, by the clock of that machine. */
  at: string | undefined;
  /** The state that it lost since its text was edited, and who had given it. */
  lost: { state: PageState; by: string } | undefined;
  note: string | undefined;
}

/** Where every page stands: by the record, and by whether its text is still the one that was read. */
export function statesOf(record: ProofRecord, pages: readonly PageText[]): PageStatus[] {
  const names = namesOf(record, pages);
  return pages.map((page, index) => statusOf(page, factsOn(record, names[index])));
}

/** The facts about a page in their order; of two at the same place the more cautious is the later. */
function factsOn({ facts }: ProofRecord, page: string | undefined): StateFact[] {
  const rank = ({ state }: StateFact): number => CAUTION.indexOf(state);
  return facts
    .filter(isStateFact)
    .filter(({ on }) => on === page)
    .sort((a, b) => a.n - b.n || rank(b) - rank(a));
}

const CAUTION: readonly PageState[] = ['problematic', 'untranscribed', 'transcribed', 'proofread', 'validated']; // prettier-ignore

function statusOf(page: PageText, facts: readonly StateFact[]): PageStatus {
  const { number, blank } = page;
  const typed: PageState = blank ? 'untranscribed' : 'transcribed';
  const last = facts.at(-1);
  const plain = { number, by: last?.by, at: last?.at, lost: undefined, note: last?.note };
  if (!last) return { ...plain, state: typed };
  const read = last.state === 'proofread' || last.state === 'validated';
  if (!read) return { ...plain, state: last.state === 'problematic' ? last.state : typed };
  if (last.text !== page.hash) {
    const lost = { state: last.state, by: last.by };
    return { number, state: typed, by: undefined, at: undefined, lost, note: undefined };
  }
  // By hand or by a merge it may stand in the file that one person did both.
  const proofread = proofreadingOf(facts, page.hash);
  const twice = last.state === 'validated' && (!proofread || samePerson(proofread.by, last.by));
  return { ...plain, state: twice ? 'proofread' : last.state };
}

/** Who proofread the text as it stands, where nothing was said against it since. */
function proofreadingOf(facts: readonly StateFact[], hash: string): StateFact | undefined {
  const after = facts.findLastIndex(({ state }) => state !== 'proofread' && state !== 'validated');
  return facts.slice(after + 1).find(({ state, text }) => state === 'proofread' && text === hash);
}

/** The state of a cable: that of its page that has come least far, or problematic if any is. */
export function cableState(pages: readonly PageStatus[]): PageState {
  const states = new Set(pages.map(({ state }) => state));
  if (states.has('problematic')) return 'problematic';
  return PAGE_STATES.find((state) => states.has(state)) ?? 'untranscribed';
}

/** What somebody says of a page. */
export interface Statement {
  state: PageState;
  by: string;
  at: string;
  note?: string;
  /** Tokens that nobody compared with the paper, where the project asks for all to be. */
  unconfirmed?: number;
}

/**
 * Adds to a record that a page, by its index, has come to a state. Refuses in words what may not be:
 * validating what is not proofread, what one proofread oneself, what has an open query or what the
 * project wants to be confirmed first.
 */
export function stateRecord(
  record: ProofRecord,
  pages: readonly PageText[],
  index: number,
  statement: Statement,
): { record: ProofRecord } | { refusal: string } {
  const page = pages[index]!;
  const { state, by, at, note } = statement;
  if (!by.trim()) return { refusal: 'Say who you are first.' };
  const name = namesOf(record, pages)[index];
  const facts = factsOn(record, name);
  const refusal = state === 'validated' ? whyNotValidated(record, name, page, facts, statement) : undefined; // prettier-ignore
  if (refusal) return { refusal };
  const known = withPages(record, pages);
  const on = namesOf(known, pages)[index]!;
  const n = (facts.at(-1)?.n ?? 0) + 1;
  const fact: StateFact = { on, n, state, by: by.trim(), at, text: page.hash, ...(note && { note }) }; // prettier-ignore
  return { record: { ...known, facts: [...known.facts, { ...fact }] } };
}

function whyNotValidated(
  record: ProofRecord,
  name: string | undefined,
  page: PageText,
  facts: readonly StateFact[],
  { by, unconfirmed = 0 }: Statement,
): string | undefined {
  const { number, hash } = page;
  const before = statusOf(page, facts).state;
  if (before !== 'proofread' && before !== 'validated') {
    return `Page ${number} is ${before}: it must be proofread before it is validated.`;
  }
  const reader = proofreadingOf(facts, hash);
  if (reader && samePerson(reader.by, by)) {
    return `Page ${number} was proofread by ${reader.by}, and that is you: another person must validate it.`;
  }
  const open = openQueriesOn(record, name);
  if (open) {
    const queries = open === 1 ? 'an open query' : `${open} open queries`;
    return `Page ${number} has ${queries}: settle what is open before it is validated.`;
  }
  if (unconfirmed) {
    const items = unconfirmed === 1 ? '1 item is' : `${unconfirmed} items are`;
    return `On page ${number} ${items} not confirmed against the paper: this project wants that before it is validated.`;
  }
  return undefined;
}
