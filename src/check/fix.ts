import { applyEdits, type Edit } from '../cable/index.js';
import type { Finding, Fix } from './rule.js';

/** The first safe fix of a finding. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes.find(({ safe }) => safe);
}

/**
 * Chooses one fix a finding, in the order of the file, and leaves out those that touch an edit
 * already chosen: they are found again when the text is checked anew.
 */
export function chooseFixes(
  findings: readonly Finding[],
  fixOf: (finding: Finding) => Fix | undefined,
): Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = fixOf(finding);
    if (!fix || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

function touches(a: Edit, b: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Rounds of checking and mending: a fix may uncover another finding. */
const ROUNDS = 50;

/**
 * Applies every safe fix, checks again, and goes on until none is left. Returns the new text and
 * how many fixes were applied. Doing it again changes nothing.
 */
export function fixAll(
  text: string,
  check: (text: string) => Finding[],
): { text: string; count: number } {
  let mended = text;
  let count = 0;
  const seen = new Set([text]);
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = chooseFixes(check(mended), safeFix);
    if (!fixes.length) break;
    const next = applyEdits(
      mended,
      fixes.flatMap(({ edits }) => edits),
    );
    if (seen.has(next)) break;
    seen.add(next);
    mended = next;
    count += fixes.length;
  }
  return { text: mended, count };
}
