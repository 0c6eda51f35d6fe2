/** How far a page has come; the later, the better read. */
export const PAGE_STATES = [
  'untranscribed',
  'transcribed',
  'problematic',
  'proofread',
  'validated',
] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** A page that the record knows. */
export interface PageFact {
  /** Its name in the record, which it keeps when it is renumbered or edited. */
  page: string;
  number: number;
  text: string;
  sketch: string[];
}

/** Somebody said what state a page is in. */
export interface StateFact {
  /** The page that it is about. */
  on: string;
  /** Its place in the row of facts about the page: clocks may be wrong, this is not. */
  n: number;
  state: PageState;
  by: string;
  /** When, as ISO 8601; for people, nothing is decided by it. */
  at: string;
  /** Fingerprint of the page as it was then. */
  text: string;
  /** Why, of a problematic page. */
  note?: string;
}

/** A fact that this version does not know: it is kept as it is. */
export type OtherFact = Readonly<Record<string, unknown>>;
export type Fact = (PageFact | StateFact | OtherFact) & Readonly<Record<string, unknown>>;

/** What is kept beside a cable in `NAME.proof.json`. */
export interface ProofRecord {
  facts: readonly Fact[];
  /** Fields beside `facts` that this version does not know. */
  rest: Readonly<Record<string, unknown>>;
}

/** Why a record cannot be used, and the line that shows it, from 1. */
export interface RecordFault {
  line: number;
  message: string;
}

export const SIGNATURE = 'proofreading record';
export const VERSION = 1;

export const EMPTY: ProofRecord = { facts: [], rest: {} };

export function isPageFact(fact: Fact): fact is PageFact & Fact {
  return typeof fact.page === 'string';
}

export function isStateFact(fact: Fact): fact is StateFact & Fact {
  return typeof fact.on === 'string' && 'state' in fact;
}
