import { defineRule } from '../rule.js';
import { type SectionNote, sectionNotesOf } from '../sections.js';

export default defineRule({
  id: 'section-missing',
  severity: 'warning',
  title: 'A section of the message is missing, doubled or out of order.',
  check(cable, report) {
    let open: Open | undefined;
    let highest = 0;
    for (const note of sectionNotesOf(cable.leaves)) {
      const { start, end, number } = note;
      const again = open?.number === number && !opensAnew(note, open);
      const message = again ? undefined : faultOf(note, open);
      if (message !== undefined) report({ start, end, message });
      open = {
        number,
        of: open?.of ?? note.of,
        named: (again && open!.named) || note.by !== 'page',
        headed: (again && open!.headed) || note.by === 'message',
        last: note,
      };
      highest = Math.max(highest, number);
    }
    if (open?.of === undefined || highest >= open.of) return;
    const { start, end } = open.last;
    const message = `Unexpected end after section ${name(open)}, expected section ${String(highest + 1)}`;
    report({ start, end, message });
  },
});

/** The section in which a place of the file stands. */
interface Open {
  number: number;
  of: number | undefined;
  /** Something other than the line of a page has named it. */
  named: boolean;
  /** It has a head of its own. */
  headed: boolean;
  last: SectionNote;
}

/** The same section is named once more: at the top of each page that is a habit, elsewhere a slip. */
function opensAnew({ by, topsPage, inHead }: SectionNote, { named, headed }: Open): boolean {
  if (by === 'page' || topsPage) return false;
  return by === 'message' ? headed : named && !inHead;
}

function faultOf(note: SectionNote, open: Open | undefined): string | undefined {
  const { number, of } = note;
  const expected = (open?.number ?? 0) + 1;
  const total = open?.of ?? of;
  if (number === open?.number) return `Unexpected section ${name(note)} once more`;
  if (number < expected)
    return `Unexpected section ${name(note)} after section ${String(open!.number)}`;
  if (number > expected) {
    const first = open ? '' : ' first';
    return `Unexpected section ${name(note)}, expected section ${String(expected)}${first}`;
  }
  if (of !== undefined && of !== total)
    return `Unexpected section ${name(note)}, expected ${String(number)} of ${String(total)}`;
  if (total !== undefined && number > total)
    return `Unexpected section ${name(note)}, expected at most ${String(total)}`;
  return undefined;
}

function name({ number, of }: { number: number; of: number | undefined }): string {
  return of === undefined ? String(number) : `${String(number)} of ${String(of)}`;
}
