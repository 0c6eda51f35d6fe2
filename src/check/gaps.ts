import type { NumberMark } from '../cable/index.js';
import { labelFor, type Member, type Row } from './rows.js';
import type { CableView } from './view.js';

/** A member of a row before which one or more are missing. */
export interface Gap {
  row: Row;
  number: NumberMark;
  /** The label of the first that is missing. */
  expected: string;
}

/** The gaps of every row. A member that stands in mid-line is there, if not in its place. */
export function gapsOf({ rows, runIns }: CableView): Gap[] {
  const last = new Map<Member, number>(runIns.map(({ after, ordinal }) => [after, ordinal]));
  return rows.flatMap((row) =>
    row.members.slice(1).flatMap(({ number }, index) => {
      const before = row.members[index]!;
      const expected = (last.get(before) ?? before.number.ordinal) + 1;
      return number.ordinal > expected ? [{ row, number, expected: labelFor(row, expected) }] : [];
    }),
  );
}
