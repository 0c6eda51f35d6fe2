import { type Fact, isPageFact, type ProofRecord, SIGNATURE, VERSION } from './record.js';

/**
 * A record as text: one fact a line, the facts of a page together and an empty line before each
 * page, so that git can merge what two people did to different pages. The last line of the list says
 * that it is the end, and so every fact has a comma behind it: a new one changes no other line.
 */
export function writeRecord({ facts, rest }: ProofRecord): string {
  const pages = facts.filter(isPageFact);
  const names = new Set(pages.map(({ page }) => page));
  const loose = facts.filter((fact) => !isPageFact(fact) && !names.has(fact.on as string));
  const groups = pages.map((page) => [
    page,
    ...facts.filter((fact) => !isPageFact(fact) && fact.on === page.page).sort(inOrder),
  ]);
  const fields = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},`); // prettier-ignore
  const lines = [
    '{',
    `"cablese": ${JSON.stringify(SIGNATURE)},`,
    `"version": ${VERSION},`,
    ...fields,
    '"facts": [',
    ...[...groups, ...(loose.length ? [loose] : [])].flatMap((group) => ['', ...group.map(line)]),
    '',
    '{"end":true}',
    ']',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function line(fact: Fact): string {
  return `${JSON.stringify(fact)},`;
}

function inOrder(a: Fact, b: Fact): number {
  return placeOf(a) - placeOf(b);
}

function placeOf({ n }: Fact): number {
  return typeof n === 'number' ? n : Infinity;
}
