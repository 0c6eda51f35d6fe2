import type { ParagraphView } from './view.js';
import { type Member, type Row } from './rows.js';

/** A paragraph number in mid-line, where the break before it was lost. */
export interface RunIn {
  /** The member of the row after which it stands. */
  after: Member;
  ordinal: number;
  /** The number with its point. */
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
  return rows.flatMap((row) => {
    if (row.style !== '1.') return [];
    return row.members.flatMap((member, index) =>
      inMember(member, row.members[index + 1], paragraphs),
    );
  });
}

function inMember(
  after: Member,
  next: Member | undefined,
  paragraphs: readonly ParagraphView[],
): RunIn[] {
  const limit = next?.number.ordinal ?? Infinity;
  const found: RunIn[] = [];
  let ordinal = after.number.ordinal + 1;
  if (ordinal >= limit) return found;
  const stop = next?.at ?? paragraphs.length;
  for (let at = after.at; at < stop; at++) {
    const { number, texts } = paragraphs[at]!;
    if (at > after.at && number?.style === after.row.style) break;
    for (const { value, position } of texts) {
      // A list that is run in begins at 1: none of its numbers is a paragraph's.
      if (indexOfNumber(value, 1, 0) >= 0) return found;
      let from = 0;
      for (; ordinal < limit; ordinal++) {
        const start = indexOfNumber(value, ordinal, from);
        if (start < 0) break;
        const end = start + String(ordinal).length + 1;
        const gap = value.slice(0, start).trimEnd().length;
        const { offset } = position.start;
        found.push({ after, ordinal, start: offset + start, end: offset + end, gap: offset + gap });
        from = end;
      }
    }
  }
  return found;
}

/** Where a number with its point begins a sentence in mid-line; -1 where it does not. */
function indexOfNumber(text: string, ordinal: number, from: number): number {
  const sought = ` ${String(ordinal)}. `;
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
