import { liesWithin } from './enclosures.js';
import type { Member, Row } from './rows.js';
import type { CableView } from './view.js';

/**
 * Whether a row that begins inside one of the same style belongs to something else: a text enclosed,
 * a new section or another message. The function that is returned is asked in the order of the file.
 */
export function freshStarts(cable: CableView): (row: Row, within: Member) => boolean {
  let starts: number[] | undefined;
  let at = 0;
  return (row, within) => {
    // Most cables have no such row, and then nothing is gathered.
    starts ??= startsIn(cable);
    const { offset } = row.members[0]!.number.position.start;
    while (at < starts.length && starts[at]! < offset) at++;
    return (
      (at > 0 && starts[at - 1]! > within.number.position.end.offset) ||
      liesWithin(cable.quoted, offset)
    );
  };
}

/** Where something else may begin, in order. */
function startsIn({ leaves, enclosures }: CableView): number[] {
  const starts = leaves
    .filter(({ type }) => type === 'headLine' || type === 'sectionLine' || type === 'endMark')
    .map(({ position }) => position.start.offset);
  for (const { open, quotes } of enclosures) if (open && quotes) starts.push(open.start);
  return starts.sort((a, b) => a - b);
}
