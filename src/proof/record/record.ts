/** How far a page has come; the later, the better read. */
export const PAGE_STATES = [
  'untranscribed',
  'transcribed',
  'problematic',
  'proofread',
  'validated',
] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** Words of a page, known again by themselves and by what stands around them. */
export interface Anchor {
  quote: string;
  before: string;
  after: string;
}

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

/** A place on the scan of a cable. */
export interface ScanPlace {
  /** Which image of the scan, from 1. */
  page: number;
  /** Left, top, width and height in pixels of that image. */
  box: [x: number, y: number, width: number, height: number];
}

/** Somebody asks something about words of a page. */
export interface QueryFact extends Anchor {
  on: string;
  /** Its name in the record. */
  query: string;
  says: string;
  /** Where on the scan, if that was said. */
  scan?: ScanPlace;
  by: string;
  at: string;
}

/** Somebody answers a query, or says that it is settled or open again. */
export interface AnswerFact {
  on: string;
  /** The name of the query. */
  answers: string;
  /** Its place in the row of facts about the query. */
  n: number;
  says?: string;
  settled?: boolean;
  by: string;
  at: string;
}

/** Somebody compared one token with the paper. */
export interface ConfirmationFact extends Anchor {
  on: string;
  /** What the token is: a number, a name. */
  confirmed: string;
  by: string;
  at: string;
}

/** A fact that this version does not know: it is kept as it is. */
export type OtherFact = Readonly<Record<string, unknown>>;
export type Fact = (PageFact | StateFact | QueryFact | AnswerFact | ConfirmationFact | OtherFact) &
  Readonly<Record<string, unknown>>;

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

export function isQueryFact(fact: Fact): fact is QueryFact & Fact {
  return typeof fact.on === 'string' && 'query' in fact;
}

export function isAnswerFact(fact: Fact): fact is AnswerFact & Fact {
  return typeof fact.on === 'string' && 'answers' in fact;
}

export function isConfirmationFact(fact: Fact): fact is ConfirmationFact & Fact {
  return typeof fact.on === 'string' && 'confirmed' in fact;
}
