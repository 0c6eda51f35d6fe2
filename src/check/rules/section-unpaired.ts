import type { Enclosure, SectionEnd } from '../enclosures.js';
import { defineRule, type Report } from '../rule.js';
import type { CableView } from '../view.js';

export default defineRule({
  id: 'section-unpaired',
  severity: 'warning',
  title: 'BEGIN and END, QUOTE and UNQUOTE or FYI and End FYI do not pair.',
  check(cable, report) {
    const headingOf = headingsOf(cable);
    const closed = new Set(cable.enclosures.flatMap(({ name, close }) => (close ? [name] : [])));
    for (const enclosure of cable.enclosures) {
      const { name, open, close } = enclosure;
      if (open && !close) {
        if (name === 'FYI') {
          // Where the cable closes its others, this one most likely lost its end.
          if (closed.has(name)) report({ ...lone(open, partnerOf(enclosure)), severity: 'info' });
        } else if (isMark(cable, open, closed)) report(lone(open, partnerOf(enclosure)));
      } else if (close && !open && headingOf(name) > close.start) {
        report(lone(close, partnerOf(enclosure)));
      }
    }
  },
});

function lone({ value, start, end }: SectionEnd, partner: string): Report {
  return { start, end, message: `Unexpected "${value.replace(/\s+/g, ' ')}" without "${partner}"` };
}

/** The partner that is missing, in the case of the mark that stands there. */
function partnerOf({ name, open, close }: Enclosure): string {
  const { value } = (open ?? close)!;
  const [verb] = value.split(/\s/) as [string];
  if (name === 'FYI') return open ? 'End FYI' : 'FYI';
  if (verb.endsWith('QUOTE')) return open ? 'UNQUOTE' : 'QUOTE';
  const other = open ? 'END' : 'BEGIN';
  const word = verb === verb.toUpperCase() ? other : other.charAt(0) + other.slice(1).toLowerCase();
  return `${word} ${value.slice(verb.length).trim().replace(/\s+/g, ' ')}`;
}

/** A bare QUOTE is a mark when it stands as one, or when another of the cable is closed. */
function isMark(
  { text }: CableView,
  { value, end }: SectionEnd,
  closed: ReadonlySet<string>,
): boolean {
  if (value !== 'QUOTE' || closed.has('QUOTE')) return true;
  return /^[ \t]*(?:[:\r\n]|$)/.test(text.slice(end, end + 16));
}

/**
 * Where a name first stands as a heading, since `SUMMARY: ... END SUMMARY` needs no BEGIN; Infinity
 * where it never does.
 */
function headingsOf({ text }: CableView): (name: string) => number {
  const known = new Map<string, number>();
  return (name) => {
    let at = known.get(name);
    if (at === undefined) {
      const heading = new RegExp(
        `(?<!END\\s)\\b${name}\\b\\s*(?:[:.(–—-]|[\\r\\n]|TEXT|FOLLOWS)`,
        'i',
      );
      const found = text.search(heading);
      at = found < 0 ? Infinity : found;
      known.set(name, at);
    }
    return at;
  };
}
