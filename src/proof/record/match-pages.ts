import { likeness, type PageText } from './page-text.js';
import type { PageFact } from './record.js';

/** Pages below this are not taken for each other unless their places say so. */
const ALIKE = 0.25;

/**
 * Which page of the record each page of the cable is: by its text first, then by what it is like,
 * at last by its place between two that are known. Renumbering changes nothing, and a page that is
 * put in pushes none of the others off its facts.
 */
export function matchPages(
  known: readonly PageFact[],
  pages: readonly PageText[],
): (PageFact | undefined)[] {
  const found = new Array<PageFact | undefined>(pages.length).fill(undefined);
  if (!known.length) return found;
  const free = new Set(known);
  const take = (index: number, fact: PageFact): void => {
    found[index] = fact;
    free.delete(fact);
  };
  // Of pages with the same text the one with the same number, else the first.
  for (const [index, { hash, number }] of pages.entries()) {
    const same = [...free].filter((fact) => fact.text === hash);
    const fact = same.find((each) => each.number === number) ?? same[0];
    if (fact) take(index, fact);
  }
  const pairs = pages
    .flatMap(
      (page, index) =>
      found[index] ? [] : [...free].map((fact) => ({ index, fact, like: likeness(fact.sketch, page.sketch) })), // prettier-ignore
    )
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like);
  for (const { index, fact } of pairs) if (!found[index] && free.has(fact)) take(index, fact);
  // What was typed anew stands where the old text stood, if as many pages stand there.
  for (let from = 0; from < pages.length; from++) {
    if (found[from]) continue;
    let to = from;
    while (to < pages.length && !found[to]) to++;
    const after = from ? known.indexOf(found[from - 1]!) : -1;
    const before = to < pages.length ? known.indexOf(found[to]!) : known.length;
    const between = known.slice(after + 1, Math.max(after + 1, before)).filter((f) => free.has(f));
    if (between.length === to - from) between.forEach((fact, i) => take(from + i, fact));
    from = to;
  }
  return found;
}
