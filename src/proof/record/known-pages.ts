import { hashOf } from './hash.js';
import { matchPages } from './match-pages.js';
import { likeness, type PageText } from './page-text.js';
import { type Fact, isPageFact, type PageFact, type ProofRecord } from './record.js';

/** Pages at least so alike to what the record says of them leave its line as it is. */
const SAME = 0.7;

/** The names that the pages of a cable have in a record. */
export function namesOf(
  { facts }: ProofRecord,
  pages: readonly PageText[],
): (string | undefined)[] {
  return matchPages(facts.filter(isPageFact), pages).map((fact) => fact?.page);
}

/**
 * A record that knows all pages of a cable: those in the cable in its order, then those it lost.
 * The line of a page that is much as it was is left alone, so that two people who both correct a
 * word on it change no line of each other.
 */
export function withPages(record: ProofRecord, pages: readonly PageText[]): ProofRecord {
  const known = record.facts.filter(isPageFact);
  const names = new Set(known.map(({ page }) => page));
  const matched = matchPages(known, pages);
  const now = pages.map((page, index): PageFact & Fact => {
    const { number, hash: text, sketch } = page;
    const fact = matched[index];
    if (fact?.number === number && (fact.text === text || likeness(fact.sketch, sketch) >= SAME)) return { ...fact };
    const name = fact?.page ?? nameOf(text, names);
    names.add(name);
    return { ...fact, page: name, number, text, sketch };
  }); // prettier-ignore
  const lost = known.filter((fact) => !matched.includes(fact));
  const others = record.facts.filter((fact) => !isPageFact(fact));
  return { ...record, facts: [...now, ...(lost as Fact[]), ...others] };
}

/** A name that no page has yet, the same on every machine. */
function nameOf(hash: string, taken: ReadonlySet<string>): string {
  let seed = 0;
  let name: string;
  do name = hashOf(hash, seed++).slice(-6);
  while (taken.has(name));
  return name;
}
