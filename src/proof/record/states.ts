import { hashOf } from './hash.js';
import { matchPages } from './match-pages.js';
import type { PageText } from './page-text.js';
import {
  type Fact,
  isPageFact,
  isStateFact,
  PAGE_STATES,
  type PageState,
  type ProofRecord,
  type StateFact,
} from './record.js';

/** How far one page of a cable has come. */
export interface PageStatus {
  number: number;
  state: PageState;
  /** Who brought it there; undefined where nobody said so. */
  by: string | undefined;
  /** The state that it lost since its text was edited, and who had given it. */
  lost: { state: PageState; by: string } | undefined;
  note: string | undefined;
}

/** Where every page stands: by the record, and by whether its text is still the one that was read. */
export function statesOf(record: ProofRecord, pages: readonly PageText[]): PageStatus[] {
  const known = matchPages(record.facts.filter(isPageFact), pages);
  return pages.map((page, index) => statusOf(page, factsOn(record, known[index]?.page)));
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

function statusOf({ number, hash, words }: PageText, facts: readonly StateFact[]): PageStatus {
  const typed: PageState = words ? 'transcribed' : 'untranscribed';
  const last = facts.at(-1);
  const plain = { number, by: last?.by, lost: undefined, note: last?.note };
  if (!last) return { ...plain, state: typed };
  const read = last.state === 'proofread' || last.state === 'validated';
  if (!read) return { ...plain, state: last.state === 'problematic' ? last.state : typed };
  if (last.text !== hash) {
    const lost = { state: last.state, by: last.by };
    return { number, state: typed, by: undefined, lost, note: undefined };
  }
  // By hand or by a merge it may stand in the file that one person did both.
  const proofread = proofreadingOf(facts, hash);
  const twice = last.state === 'validated' && (!proofread || samePerson(proofread.by, last.by));
  return { ...plain, state: twice ? 'proofread' : last.state };
}

/** Who proofread the text as it stands, where nothing was said against it since. */
function proofreadingOf(facts: readonly StateFact[], hash: string): StateFact | undefined {
  const after = facts.findLastIndex(({ state }) => state !== 'proofread' && state !== 'validated');
  return facts.slice(after + 1).find(({ state, text }) => state === 'proofread' && text === hash);
}

/** Names are compared as people read them. */
export function samePerson(a: string, b: string): boolean {
  const fold = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase(); // prettier-ignore
  return fold(a) === fold(b);
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
}

/**
 * Adds to a record that a page, by its index, has come to a state. Refuses in words what may not be:
 * validating what is not proofread, or what one proofread oneself.
 */
export function stateRecord(
  record: ProofRecord,
  pages: readonly PageText[],
  index: number,
  { state, by, at, note }: Statement,
): { record: ProofRecord } | { refusal: string } {
  const page = pages[index]!;
  if (!by.trim()) return { refusal: 'Say who you are first.' };
  const current = matchPages(record.facts.filter(isPageFact), pages)[index];
  const facts = factsOn(record, current?.page);
  if (state === 'validated') {
    const before = statusOf(page, facts).state;
    if (before !== 'proofread' && before !== 'validated') {
      return { refusal: `Page ${page.number} is ${before}: it must be proofread before it is validated.` }; // prettier-ignore
    }
    const reader = proofreadingOf(facts, page.hash);
    if (reader && samePerson(reader.by, by)) {
      return { refusal: `You proofread page ${page.number} yourself: another person must validate it.` }; // prettier-ignore
    }
  }
  const all = knowAll(record, pages);
  const on = matchPages(all.filter(isPageFact), pages)[index]!.page;
  const n = (facts.at(-1)?.n ?? 0) + 1;
  const fact: StateFact = { on, n, state, by: by.trim(), at, text: page.hash, ...(note && { note }) }; // prettier-ignore
  return { record: { ...record, facts: [...all, { ...fact }] } };
}

/** The facts, with the pages as they are now: those in the cable in its order, then those it lost. */
function knowAll({ facts }: ProofRecord, pages: readonly PageText[]): Fact[] {
  const known = facts.filter(isPageFact);
  const names = new Set(known.map(({ page }) => page));
  const matched = matchPages(known, pages);
  const now = pages.map(({ number, hash, sketch }, index) => {
    const fact = matched[index] ?? { page: nameOf(hash, names) };
    names.add(fact.page);
    return { ...fact, number, text: hash, sketch };
  });
  const lost = known.filter((fact) => !matched.includes(fact));
  return [...now, ...lost, ...facts.filter((fact) => !isPageFact(fact))];
}

/** A name that no page has yet, the same on every machine. */
function nameOf(hash: string, taken: ReadonlySet<string>): string {
  for (let i = 0; ; i++) {
    const name = hashOf(hash, i).slice(-6);
    if (!taken.has(name)) return name;
  }
}
