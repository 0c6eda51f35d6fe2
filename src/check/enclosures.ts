import { type CableLeaf, type Extent, readSectionMarks } from '../cable/index.js';

/** One end of a paired section, as offsets into the file. */
export interface SectionEnd {
  /** As typed; without what stands between its words, where a page turn cuts it in two. */
  value: string;
  opens: boolean;
  name: string;
  start: number;
  end: number;
}

/** What stands between a paired mark and its partner; one of the two is missing where it has none. */
export interface Enclosure {
  name: string;
  open: SectionEnd | undefined;
  close: SectionEnd | undefined;
  /** It holds words of somebody else, with a numbering of their own. */
  quotes: boolean;
}

/** Names for words of somebody else, which are often opened by one and closed by another. */
const QUOTED: ReadonlySet<string> = new Set([
  'TEXT', 'VERBATIM', 'VERBATIM TEXT', 'UNOFFICIAL TEXT', 'QUOTE', 'MESSAGE', 'TRANSLATION',
  'UNOFFICIAL TRANSLATION', 'INFORMAL TRANSLATION', 'PARAPHRASE', 'NOTE', 'LETTER', 'MEMORANDUM',
  'STATEMENT', 'SPEECH', 'REMARKS', 'PRESS RELEASE', 'DRAFT', 'EXCERPT', 'EXCERPTS',
  'TALKING POINTS',
]); // prettier-ignore

/** The first word of a mark, at the end of a text; and the letters that end it. */
const VERB = /\b(?:BEGIN|END|Begin|End)$/;
const N = 110;
const D = 100;

/** Words before a bare QUOTE that make it a word of the sentence: `WE QUOTE`, `THE QUOTE`. */
const SPEAKING =
  /\b(?:TO|WE|I|YOU|THEY|HE|SHE|MAY|CAN|WILL|SHALL|SHOULD|COULD|WOULD|MUST|NOT|PLEASE|ALSO|A|THE|THIS|THAT)\s+$/i;

/**
 * Pairs the marks of a cable as they nest. A mark that is skipped by the partner of one outside it
 * stays alone.
 */
export function enclosuresOf(leaves: readonly CableLeaf[], text: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: Enclosure[] = [];
  for (const mark of endsOf(leaves)) {
    if (isWord(mark, text)) continue;
    const { name } = mark;
    if (mark.opens) {
      // A quotation of several paragraphs opens each of them anew and closes once.
      if (mark.value === 'QUOTE' && open.at(-1)?.name === 'QUOTE' && beginsSentence(mark, text))
        continue;
      const enclosure: Enclosure = { name, open: mark, close: undefined, quotes: QUOTED.has(name) };
      open.push(enclosure);
      found.push(enclosure);
      continue;
    }
    const at = partnerOf(open, name);
    if (at < 0) found.push({ name, open: undefined, close: mark, quotes: QUOTED.has(name) });
    else {
      open[at]!.close = mark;
      open.length = at;
    }
  }
  return found;
}

/**
 * The marks in their order, with those that a page turn or a line's end cuts in two.
 *
 * > | ... HE REFUSED. END
 * > | SECRET
 * > | SUMMARY.
 */
function endsOf(leaves: readonly CableLeaf[]): SectionEnd[] {
  const ends: SectionEnd[] = [];
  let cut: { verb: string; start: number } | undefined;
  for (const leaf of leaves) {
    const start = leaf.position.start.offset;
    if (leaf.type === 'sectionMark') {
      const { value, opens, name } = leaf;
      ends.push({ value, opens, name, start, end: leaf.position.end.offset });
    }
    if (leaf.type !== 'text') continue;
    if (cut) {
      const value = `${cut.verb} ${leaf.value.slice(0, 40)}`;
      const [mark] = readSectionMarks(value);
      if (mark?.start === 0) {
        const end = start + mark.end - cut.verb.length - 1;
        ends.push({
          value: value.slice(0, mark.end),
          opens: mark.opens,
          name: mark.name,
          start: cut.start,
          end,
        });
      }
    }
    const last = leaf.value.charCodeAt(leaf.value.length - 1) | 32;
    const verb = last === N || last === D ? VERB.exec(leaf.value.slice(-6))?.[0] : undefined;
    cut = verb === undefined ? undefined : { verb, start: leaf.position.end.offset - verb.length };
  }
  return ends;
}

/** How many marks that are still open are looked at for the partner of one that closes. */
const DEPTH = 32;

function partnerOf(open: readonly Enclosure[], name: string): number {
  for (let at = open.length - 1; at >= 0 && at >= open.length - DEPTH; at--) {
    const { name: other, quotes } = open[at]!;
    if (other === name || (quotes && QUOTED.has(name))) return at;
  }
  return -1;
}

function isWord({ value, start }: SectionEnd, text: string): boolean {
  return value === 'QUOTE' && SPEAKING.test(text.slice(Math.max(0, start - 12), start));
}

function beginsSentence({ start }: SectionEnd, text: string): boolean {
  return /(?:[\r\n.?!"”')\]]|\d[.)])[ \t]*$/.test(text.slice(Math.max(0, start - 8), start));
}

/** Where words of somebody else stand, the outermost stretches only, in order. */
export function quotedStretches(enclosures: readonly Enclosure[]): Extent[] {
  const stretches: Extent[] = [];
  for (const { open, close, quotes } of enclosures) {
    if (!open || !close || !quotes) continue;
    const start = open.end;
    const end = close.start;
    if (start >= (stretches.at(-1)?.end ?? 0)) stretches.push({ start, end });
  }
  return stretches;
}

/** Whether an offset lies in one of the stretches. */
export function liesWithin(stretches: readonly Extent[], offset: number): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < stretches.length && stretches[low]!.start <= offset;
}
