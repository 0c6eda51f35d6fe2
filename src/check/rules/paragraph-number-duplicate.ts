import { freshStarts } from '../fresh.js';
import { goesOn, isLettered, labelFor, type Member, type Row, sameWithin } from '../rows.js';
import { defineRule, type Report } from '../rule.js';

export default defineRule({
  id: 'paragraph-number-duplicate',
  severity: 'warning',
  title: 'A paragraph number stands twice, or the numbers run backwards.',
  check(cable, report) {
    const isFresh = freshStarts(cable);
    for (const row of cable.rows) {
      const repeated = repeatedBy(row);
      if (repeated && !isFresh(row, repeated)) report(doubled(row.members[0]!, repeated));
      row.members.forEach((member, index) => {
        const before = row.members[index - 1];
        if (before && isDoubled(member, before)) report(doubled(member, before));
      });
    }
  },
});

/** Not 6A after 6, nor 6B after 6A. */
function isDoubled({ number }: Member, { number: before }: Member): boolean {
  return (
    number.ordinal < before.ordinal ||
    (number.ordinal === before.ordinal && number.label === before.label)
  );
}

/**
 * 1, 1, 2: a second `1.` begins a list inside the first paragraph, but a list of one member, to
 * which the row around it returns at once, is none.
 */
function repeatedBy(row: Row): Member | undefined {
  if (row.members.length > 1) return undefined;
  const within = sameWithin(row);
  const same = within?.number.ordinal === row.members[0]!.number.ordinal;
  return within && same && goesOn(within) ? within : undefined;
}

function doubled({ number, row }: Member, before: Member): Report {
  const kind = isLettered(row) ? 'letter' : 'number';
  const { ordinal } = before.number;
  const after = number.ordinal === ordinal ? 'once more' : `after ${before.number.label}`;
  return {
    start: number.position.start.offset,
    end: number.position.end.offset,
    message: `Unexpected paragraph ${kind} ${number.label} ${after}, expected ${labelFor(row, ordinal + 1)}`,
  };
}
