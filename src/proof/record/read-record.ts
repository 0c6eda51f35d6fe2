import {
  type Fact,
  isAnswerFact,
  isConfirmationFact,
  isPageFact,
  isQueryFact,
  isStateFact,
  PAGE_STATES,
  type PageFact,
  type ProofRecord,
  type RecordFault,
  SIGNATURE,
  VERSION,
} from './record.js';

/** Reads a record; what is wrong with one names its line, and then nothing of it is used. */
export function readRecord(text: string): { record: ProofRecord } | { fault: RecordFault } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const conflict = lines.findIndex((line) => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(line));
  if (conflict >= 0) return wrong(conflict, 'has two versions that were not merged: cablese proof merge keeps both, or choose one and take the marks of git away'); // prettier-ignore
  let value: unknown;
  try {
    value = JSON.parse(lines.join('\n'));
  } catch {
    return wrong(brokenLine(lines), 'is not JSON: perhaps a comma, a quote or a bracket is missing'); // prettier-ignore
  }
  if (!isObject(value) || value['cablese'] !== SIGNATURE) {
    return wrong(0, 'is no proofreading record of Cablese');
  }
  const { version, facts } = value;
  const versionLine = lines.findIndex((line) => line.includes('"version"'));
  if (typeof version !== 'number') return wrong(versionLine, 'has no version number');
  if (version > VERSION) {
    return wrong(versionLine, `is of version ${version}, which a newer Cablese wrote: update Cablese`); // prettier-ignore
  }
  if (!Array.isArray(facts)) return wrong(0, 'has no list of facts');
  const lineOf = (index: number): number => {
    const starts = lines.flatMap((line, at) => (/^\s*\{"/.test(line) ? [at] : []));
    return starts.length === facts.length ? starts[index]! : Math.max(0, lines.findIndex((line) => line.includes('"facts"'))); // prettier-ignore
  };
  const kept: Fact[] = [];
  // Where git keeps both sides of a merge, a line may stand twice, and so may a page.
  const seen = new Set<string>();
  for (const [index, fact] of (facts as unknown[]).entries()) {
    const message = faultOf(fact);
    if (message) return wrong(lineOf(index), message);
    const key = isPageFact(fact as Fact) ? `page ${(fact as PageFact).page}` : JSON.stringify(fact);
    if ((fact as Fact)['end'] !== true && !seen.has(key)) kept.push(fact as Fact);
    seen.add(key);
  }
  const rest = Object.entries(value).filter(([name]) => !OWN.has(name));
  return { record: { facts: kept, rest: Object.fromEntries(rest) } };
}

/** Fields that are written anew. */
const OWN = new Set(['cablese', 'version', 'facts']);

function wrong(index: number, message: string): { fault: RecordFault } {
  return { fault: { line: Math.max(0, index) + 1, message } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with a fact of a kind that is known. */
function faultOf(fact: unknown): string | undefined {
  if (!isObject(fact)) return 'holds something that is no fact';
  if (isPageFact(fact)) {
    const { number, text, sketch } = fact as Record<string, unknown>;
    const whole = typeof number === 'number' && typeof text === 'string';
    return whole && Array.isArray(sketch) && sketch.every((s) => typeof s === 'string')
      ? undefined
      : 'holds a page without its number, text or sketch';
  }
  const fields = fact;
  const { n, by, text, says, settled } = fields;
  const signed = typeof by === 'string' && by.trim() !== '';
  if (isStateFact(fact)) {
    const { state } = fields;
    if (!(PAGE_STATES as readonly unknown[]).includes(state)) {
      return `holds the state ${JSON.stringify(state)}, expected one of ${PAGE_STATES.join(', ')}`;
    }
    const whole = Number.isInteger(n) && signed && typeof text === 'string';
    return whole ? undefined : 'holds a state without n, by or text';
  }
  const anchored = ['quote', 'before', 'after'].every((name) => typeof fields[name] === 'string');
  if (isQueryFact(fact)) {
    const whole = typeof fields['query'] === 'string' && typeof says === 'string';
    return whole && signed && anchored
      ? undefined
      : 'holds a query without its name, words, question or by';
  }
  if (isAnswerFact(fact)) {
    const whole = typeof fields['answers'] === 'string' && Number.isInteger(n) && signed;
    const said = typeof says === 'string' || typeof settled === 'boolean';
    return whole && said ? undefined : 'holds an answer without n, by or what it says';
  }
  if (!isConfirmationFact(fact)) return undefined;
  return signed && anchored ? undefined : 'holds a confirmation without its words or by';
}

/** Lines that a whole record has besides its facts. */
const FRAME = /^\s*(?:[{}[\]],?|"\w+":\s*(?:\[|.+,))?\s*$/;

/** The first line that cannot be right by itself. */
function brokenLine(lines: readonly string[]): number {
  const broken = lines.findIndex((line) => {
    if (FRAME.test(line)) return false;
    try {
      JSON.parse(line.trim().replace(/,$/, ''));
      // Every fact but the last, which says that it is the end, has a comma behind it.
      return !/,\s*$/.test(line) && !line.includes('"end"');
    } catch {
      return true;
    }
  });
  return broken < 0 ? lines.length - 1 : broken;
}
