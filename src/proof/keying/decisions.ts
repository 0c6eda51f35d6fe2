import type { Question } from './questions.js';

/** Who typed one of the two transcripts. */
export interface KeyedFact {
  keyed: 'first' | 'second';
  /** The name of the file, without its folder. */
  file: string;
  by: string;
}

/** What somebody decided on a question. */
export interface DecisionFact {
  on: string;
  /** Its place in the row of decisions on the question: clocks may be wrong, this is not. */
  n: number;
  /** What either transcript has there, for people who read the file. */
  first: string;
  second: string;
  /** `none` takes back what was decided before. */
  took: 'first' | 'second' | 'other' | 'none';
  /** The reading, where neither keyer has it. */
  reading?: string;
  by: string;
  /** When, as ISO 8601; for people, nothing is decided by it. */
  at: string;
}

/** A decision that holds. */
export type Taken = DecisionFact & { took: Exclude<DecisionFact['took'], 'none'> };

/** A fact that this version does not know: it is kept as it is. */
type OtherFact = Readonly<Record<string, unknown>>;

/** What is kept beside a cable in `NAME.collation.jsonl`. */
export interface Decisions {
  facts: readonly (KeyedFact | DecisionFact | OtherFact)[];
  /** Fields of the first line that this version does not know. */
  rest: Readonly<Record<string, unknown>>;
}

export const NO_DECISIONS: Decisions = { facts: [], rest: {} };

const SIGNATURE = 'collation';
const VERSION = 1;

/** What a person answers to a question. */
export type Answer = { took: 'first' | 'second' | 'none' } | { took: 'other'; reading: string };

/** Adds an answer; what was decided before stays in the file. */
export function decide(
  { facts, rest }: Decisions,
  { key, first, second }: Question,
  answer: Answer,
  { by, at }: { by: string; at: string },
): Decisions {
  const n = Math.max(0, ...decisionsOn(facts, key).map((fact) => fact.n)) + 1;
  const readings = { first: first.text, second: second.text };
  const fact: DecisionFact = { on: key, n, ...readings, ...answer, by, at };
  return { facts: [...facts, fact], rest };
}

/** Says who typed one of the transcripts, in the place of what was said of it before. */
export function keyedBy({ facts, rest }: Decisions, fact: KeyedFact): Decisions {
  const others = facts.filter((each) => !(isKeyed(each) && each.keyed === fact.keyed));
  return { facts: [fact, ...others], rest };
}

/** The names of those who typed the transcripts, as far as they are known. */
export function keyersOf({ facts }: Decisions): { first?: string; second?: string } {
  return Object.fromEntries(facts.filter(isKeyed).map(({ keyed, by }) => [keyed, by]));
}

/**
 * What is decided on each question. A question on which a merge has brought two different decisions
 * of the same rank is open again.
 */
export function answersOf(
  { facts }: Decisions,
  questions: readonly Question[],
): Map<string, Taken> {
  const answers = new Map<string, Taken>();
  for (const { key } of questions) {
    const all = decisionsOn(facts, key);
    const last = Math.max(0, ...all.map(({ n }) => n));
    const latest = all.filter(({ n }) => n === last);
    const [fact] = latest;
    const same = latest.every(({ took, reading }) => took === fact!.took && reading === fact!.reading); // prettier-ignore
    if (fact && same && isTaken(fact)) answers.set(key, fact);
  }
  return answers;
}

function decisionsOn(facts: Decisions['facts'], key: string): DecisionFact[] {
  return facts.filter((fact): fact is DecisionFact => isDecision(fact) && fact.on === key);
}

function isTaken(fact: DecisionFact): fact is Taken {
  return fact.took !== 'none';
}

function isKeyed(fact: object): fact is KeyedFact {
  return 'keyed' in fact;
}

function isDecision(fact: object): fact is DecisionFact {
  return 'on' in fact && 'took' in fact;
}

/**
 * The decisions as text: a line that says what the file is, then one fact a line. Those on one
 * question stand together, and an empty line before each, so that git merges what two people decided.
 */
export function writeDecisions({ facts, rest }: Decisions): string {
  const loose = facts.filter((fact) => !isDecision(fact));
  const keys = [...new Set(facts.filter(isDecision).map(({ on }) => on))].sort();
  const lines = [
    JSON.stringify({ cablese: SIGNATURE, version: VERSION, ...rest }),
    ...loose.map((fact) => JSON.stringify(fact)),
    ...keys.flatMap((key) => [
      '',
      ...decisionsOn(facts, key)
        .sort((a, b) => a.n - b.n)
        .map((fact) => JSON.stringify(fact)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Reads a file of decisions; what is wrong with it names its line, and then nothing of it is used. */
export function readDecisions(
  text: string,
): { decisions: Decisions } | { fault: { line: number; message: string } } {
  const facts: Decisions['facts'][number][] = [];
  let head: Record<string, unknown> | undefined;
  const wrong = (at: number, message: string): { fault: { line: number; message: string } } => ({
    fault: { line: at + 1, message },
  });
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (!line.trim()) continue;
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line)) {
      return wrong(at, 'has two versions that were not merged: choose one, and take the marks of git away'); // prettier-ignore
    }
    const fact = parsed(line);
    if (!fact) return wrong(at, 'is not JSON: perhaps a quote or a bracket is missing');
    if (!head) {
      if (fact['cablese'] !== SIGNATURE) return wrong(at, 'is not that of a collation of Cablese');
      const { version } = fact;
      if (typeof version !== 'number') return wrong(at, 'has no version number');
      if (version > VERSION) {
        return wrong(at, `is of version ${version}, which a newer Cablese wrote: update Cablese`);
      }
      head = fact;
    } else {
      const message = faultOf(fact);
      if (message) return wrong(at, message);
      facts.push(fact);
    }
  }
  if (!head) return wrong(0, 'is empty, expected that of a collation of Cablese');
  const rest = Object.entries(head).filter(([name]) => name !== 'cablese' && name !== 'version');
  return { decisions: { facts, rest: Object.fromEntries(rest) } };
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with a fact of a kind that is known. */
function faultOf(fact: Record<string, unknown>): string | undefined {
  const texts = (...names: string[]): boolean =>
    names.every((name) => typeof fact[name] === 'string');
  if (isKeyed(fact)) return texts('keyed', 'file', 'by') ? undefined : 'holds a keyer without file or by'; // prettier-ignore
  if (!isDecision(fact)) return undefined;
  if (!['first', 'second', 'other', 'none'].includes(fact.took)) {
    return `holds a decision for ${JSON.stringify(fact.took)}, expected first, second, other or none`; // prettier-ignore
  }
  const whole = texts('on', 'first', 'second', 'by') && Number.isInteger(fact.n);
  if (!whole) return 'holds a decision without on, n, first, second or by';
  return fact.took !== 'other' || texts('reading') ? undefined : 'holds another reading without its words'; // prettier-ignore
}
