import { bitsOf } from './hash.js';
import { personOf } from './person.js';
import { type Fact, isPageFact, type ProofRecord, SIGNATURE, VERSION } from './record.js';

/**
 * Places that a page has for people, each after an empty line: what two people add stands in two
 * places, with a line between that neither touched, and git merges it. Two of sixteen people share
 * a place now and then; git then says so, and nothing is lost.
 */
const PLACES = 16;

/**
 * A record as text: one fact a line, the facts of a page together and those of a person together in
 * it. The last line of the list says that it is the end, and so every fact has a comma behind it: a
 * new one changes no other line.
 */
export function writeRecord({ facts, rest }: ProofRecord): string {
  const pages = facts.filter(isPageFact);
  const names = new Set(pages.map(({ page }) => page));
  const loose = facts.filter((fact) => !isPageFact(fact) && !names.has(fact.on as string));
  const fields = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},`); // prettier-ignore
  const lines = [
    '{',
    `"cablese": ${JSON.stringify(SIGNATURE)},`,
    `"version": ${VERSION},`,
    ...fields,
    '"facts": [',
    ...pages.flatMap((page) => {
      const own = facts.filter((fact) => !isPageFact(fact) && fact.on === page.page);
      return ['', line(page), ...places(own)];
    }),
    ...(loose.length ? places(loose) : []),
    '',
    '{"end":true}',
    ']',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function places(facts: readonly Fact[]): string[] {
  const rows = Array.from({ length: PLACES }, (): Fact[] => []);
  for (const fact of facts) rows[placeOf(fact)]!.push(fact);
  return rows.flatMap((row) => ['', ...row.sort((a, b) => turnOf(a) - turnOf(b)).map(line)]);
}

/** The place of the person who said it. */
function placeOf({ by }: Fact): number {
  return typeof by === 'string' ? bitsOf(personOf(by), 0) % PLACES : 0;
}

function turnOf({ n }: Fact): number {
  return typeof n === 'number' ? n : Infinity;
}

function line(fact: Fact): string {
  return `${JSON.stringify(fact)},`;
}
