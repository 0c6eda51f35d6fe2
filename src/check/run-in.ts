import { labelFor, type Member, type Row } from './rows.js';
import type { ParagraphView } from './view.js';

/** A member of a row that stands in mid-line, behind the member before it. */
export interface RunIn {
  after: Member;
  ordinal: number;
  /** The number as typed, with its points or brackets. */
  start: number;
  end: number;
  /** Where the blanks before it begin. */
  gap: number;
}

/** What ends no sentence, so that a number behind it counts no paragraph: `Feb. 3. Minister`, `No. 3. The`. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|nos?|arts?|secs?|paras?|pars?|pp?|vols?|ch|figs?|res|docs?|refs?|depts?|tels?|mr|mrs|messrs|dr|gen|col|amb|sen|rep|gov|st|cf|viz|\p{L})$/iu;

/**
 * Finds numbers that are exactly the next of their row and stand after a sentence in mid-line,
 * where the row goes on behind them or lacks them.
 *
 * > | 2. Embassy agreed. 3. Minister will call.
 *                        ^^
 */
export function runInsOf(rows: readonly Row[], paragraphs: readonly ParagraphView[]): RunIn[] {
  return rows.flatMap((row) =>
    row.members.flatMap((member, index) => behind(member, row.members[index + 1], paragraphs)),
  );
}

function behind(
  after: Member,
  next: Member | undefined,
  paragraphs: readonly ParagraphView[],
): RunIn[] {
  const { row } = after;
  const limit = next?.number.ordinal ?? Infinity;
  const found: RunIn[] = [];
  let ordinal = after.number.ordinal + 1;
  if (ordinal >= limit) return found;
  const first = ` ${written(row, 1)} `;
  const stop = next?.at ?? paragraphs.length;
  for (let at = after.at; at < stop; at++) {
    const { number, node, texts } = paragraphs[at]!;
    const leaves =
      number && (number.style === row.style || node.depth <= after.paragraph.node.depth);
    if (leaves && at > after.at) break;
    for (const { value, position } of texts) {
      // A list that is run in begins at 1: none of its numbers is a paragraph's.
      if (value.includes(first)) return found;
      let from = 0;
      for (; ordinal < limit; ordinal++) {
        const label = written(row, ordinal);
        const start = beginningOf(value, label, from);
        if (start < 0) break;
        const gap = value.slice(0, start).trimEnd().length;
        const { offset } = position.start;
        from = start + label.length;
        found.push({
          after,
          ordinal,
          start: offset + start,
          end: offset + from,
          gap: offset + gap,
        });
      }
    }
  }
  return found;
}

/** A number in the style of its row: `3.`, `(c)`. */
function written(row: Row, ordinal: number): string {
  return row.style.replace(/[1AaIi]/, labelFor(row, ordinal));
}

/** Where a number begins a sentence in mid-line; -1 where it does not. */
function beginningOf(text: string, label: string, from: number): number {
  const sought = ` ${label} `;
  for (let at = text.indexOf(sought, from); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = text.slice(Math.max(0, at - 24), at).trimEnd();
    const closed = /([.?!])["”’')\]]{0,2}$/.exec(before);
    const after = text.slice(at + sought.length, at + sought.length + 8).trimStart();
    if (!closed || !/^["“'([]?\p{Lu}/u.test(after)) continue;
    if (closed[1] === '.' && ABBREVIATION.test(before.slice(0, closed.index))) continue;
    return at + 1;
  }
  return -1;
}
