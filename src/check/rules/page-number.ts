import type { NumberedPage, PageRow } from '../page-numbers.js';
import { defineRule, type Report } from '../rule.js';

export default defineRule({
  id: 'page-number',
  severity: 'error',
  title: 'Page numbers do not go on by one.',
  check(cable, report) {
    for (const row of cable.pageRows) {
      for (const { page, expected, certain } of deviationsIn(row))
        report(unexpected(page, expected, certain));
    }
  },
});

interface Deviation {
  page: NumberedPage;
  expected: number;
  /** The pages on either side fit each other, so that this one alone is wrong. */
  certain: boolean;
}

/**
 * Finds the numbers that break the row. What counts is the shift, a number less its place: after a
 * break the row goes on with the new shift where the next page has it too, and else with the old.
 *
 * > | 1 2 4 5
 *         ^ a page is missing: 5 goes on from 4
 * > | 1 3 2 4
 *       ^ ^ exchanged
 */
function deviationsIn({ pages, begins }: PageRow): Deviation[] {
  const deviations: Deviation[] = [];
  const shiftOf = (index: number): number | undefined =>
    pages[index] && pages[index].number - pages[index].place;
  let shift = firstShift(pages, begins);
  for (let i = 0; i < pages.length; i++) {
    const page = pages[i]!;
    const above = pages[i - 1];
    const here = shiftOf(i);
    const next = shiftOf(i + 1);
    if (here === shift) continue;
    // A page between them that bears no number may be none.
    if (above && page.place > above.place + 1 && page.number === above.number + 1) {
      shift = here!;
      continue;
    }
    const expected = shift + page.place;
    const below = pages[i + 1];
    if (below && page.number === shift + below.place && below.number === expected) {
      deviations.push(
        { page, expected, certain: false },
        { page: below, expected: page.number, certain: false },
      );
      i++;
      continue;
    }
    deviations.push({ page, expected, certain: above !== undefined && next === shift });
    if (next === undefined || next === here) shift = here!;
  }
  return deviations;
}

/** A fragment begins with any page, but a section with its first. */
function firstShift(pages: readonly NumberedPage[], begins: boolean): number {
  const shifts = pages.slice(0, 3).map(({ number, place }) => number - place);
  const [first = 1] = shifts;
  if (pages[0]?.place === 0) return shifts.includes(1) ? 1 : first;
  return begins ? 1 : first;
}

function unexpected({ line, number }: NumberedPage, expected: number, safe: boolean): Report {
  const { numberStart: start, numberEnd: end } = line;
  const digits = line.value.slice(
    start - line.position.start.offset,
    end - line.position.start.offset,
  );
  const text = String(expected).padStart(digits.startsWith('0') ? digits.length : 0, '0');
  return {
    start: line.position.start.offset,
    end: line.position.end.offset,
    message: `Unexpected page number ${number}, expected ${expected}`,
    fixes: [{ title: `Change to ${text}`, edits: [{ start, end, text }], safe }],
  };
}
