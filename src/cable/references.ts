/** One number of a reference: `3(b)` in `paras 2 and 3(b)`. */
export interface ReferredNumber {
  /** In digits, however it is written: `2` for `two`. */
  label: string;
  /** The lettered part, in small letters: `b` in `3(b)`. */
  part: string | undefined;
  start: number;
  end: number;
}

/** Paragraphs that are named in one place, as offsets into the text that was read. */
export interface NamedParagraphs {
  start: number;
  end: number;
  /** Those that are named: the two ends of `4-6`. Never empty. */
  numbers: ReferredNumber[];
}

/** What a place that names paragraphs is about. */
export interface Bearing {
  /** No other text is named beside it, so it may be about this cable. */
  own: boolean;
  /** Its words say that it is about this cable: `See para 3.`, `para 3 above`. Never without `own`. */
  sure: boolean;
}

/** A reference to paragraphs, with what it is about. */
export interface ParagraphReference extends NamedParagraphs, Bearing {}

const CUE = /para|Para|PARA/g;
const INTRO = /para(?:graph)?(s?)\.?\s{1,3}/iy;
const NUMBERED = /\bnumbered\s{1,3}$/i;
const WORDS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven',
  'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  'twenty',
]; // prettier-ignore
const NAME = `\\d{1,2}|${[...WORDS].reverse().join('|')}`;
const NUMBER = new RegExp(
  `(?:\\((${NAME})\\)|(${NAME}))(?:\\s?\\(([a-z])\\)|\\.?([a-z]))?(?![\\p{L}\\p{N}%]|[.,]\\d)`,
  'iuy',
);
const RANGE = /\s?[-–—]\s?/y;
const LIST = /,?\s{1,3}(?:and|or|&|to|through|thru)\s{1,3}|,\s{1,3}|\s?[-–—]\s?/iy;

/**
 * Finds what a text says of numbered paragraphs, and whether it speaks of this cable's own.
 *
 * > | as stated in paras 2 and 3(b) above
 *                  ^^^^^^^^^^^^^^^^
 */
export function readReferences(text: string): ParagraphReference[] {
  return findReferences(text).map((place) => ({ ...place, ...bearingOf(text, place) }));
}

/** As `readReferences`, without what it takes longest to tell: `bearingOf` tells it of those that matter. */
export function findReferences(text: string): NamedParagraphs[] {
  const found: NamedParagraphs[] = [];
  for (const at of cuesOf(text)) {
    INTRO.lastIndex = at;
    const intro = INTRO.exec(text);
    if (!intro) continue;
    const numbers = readNumbers(text, INTRO.lastIndex, intro[1] !== '');
    if (!numbers.length) continue;
    const start = at - (NUMBERED.exec(text.slice(Math.max(0, at - 12), at))?.[0].length ?? 0);
    found.push({ start, end: numbers.at(-1)!.end, numbers });
  }
  return found;
}

/** Where a word begins with `para`, in order. */
function cuesOf(text: string): number[] {
  const cues: number[] = [];
  CUE.lastIndex = 0;
  while (CUE.test(text)) {
    const at = CUE.lastIndex - 4;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) cues.push(at);
  }
  return cues;
}

/** `3`, `3 and 4`, `4-6`, `1, 2 and 3`: after a singular only a range goes on. */
function readNumbers(text: string, from: number, plural: boolean): ReferredNumber[] {
  const numbers: ReferredNumber[] = [];
  const joint = plural ? LIST : RANGE;
  joint.lastIndex = from;
  do {
    const start = joint.lastIndex;
    NUMBER.lastIndex = start;
    const match = NUMBER.exec(text);
    if (!match) break;
    const [value, bracketed, bare, partBracketed, partBare] = match;
    const name = (bracketed ?? bare)!;
    const word = WORDS.indexOf(name.toLowerCase());
    const label = word < 0 ? String(Number(name)) : String(word + 1);
    const part = (partBracketed ?? partBare)?.toLowerCase();
    const end = start + value.length;
    numbers.push({ label, part, start, end });
    joint.lastIndex = end;
  } while (joint.test(text));
  return numbers;
}

/** Longest stretch on either side that is read for what the reference is about, in characters. */
const AROUND = 240;

const THIS = /\b(?:of|in|to)\s+this\s+(?:telegram|message|cable|airgram)\b/i;
/** Words for another text. A telegram's reference word is one word: `Deptel`, `urtels`, `reftel`. */
const ELSEWHERE = new RegExp(
  `\\b(?:${[
    '\\w{0,12}tels?', '\\w{0,6}cirtels?', '\\w{0,8}telegrams?', 'cables?', 'airgrams?', 'messages?',
    'circulars?', 'refs?', 'references?', 'letters?', 'notes?', 'arts?', 'articles?', 'treaty',
    'treaties', 'pact', 'agreements?', 'accords?', 'resolutions?', 'res', 'memoranda', 'memorandum',
    'memos?', 'communiques?', 'communiqués?', 'drafts?', 'charter', 'conventions?', 'protocols?',
    'declarations?', 'statements?', 'statute', 'sections?', 'sec', 'annex', 'appendix', 'documents?',
    'docs?', 'reports?', 'despatch(?:es)?', 'dispatch(?:es)?', 'papers?', 'instructions?',
    'directives?', 'texts?', 'your', 'ur', 'bill', 'law', 'act', 'constitution', 'proposals?',
    'speech', 'aide', 'minutes?', 'record', 'plan', 'exchange', 'enclosures?', 'attachments?',
    'chapter', 'part', 'septel', 'nsc', 'nsam', 'nssm', 'nsdm', 'his', 'their', 'her', 'its',
    'same', 'latter', 'former',
  ].join('|')})\\b`,
  'i',
); // prettier-ignore
/** A post and the number of its telegram: `STATE 289251`, `Taf 67`. */
const NAMED = /\b[A-Z][A-Za-z]+\s+\d{2,6}\b/;
const HERE =
  /^(?:\s?,)?\s+(?:above|below|supra|infra|hereof|(?:of|in)\s+this\s+(?:telegram|message|cable|airgram))(?![\p{L}\p{N}])/iu;
const SEE = /(?:^|[\s(])(?:see(?:\s+also)?|as\s+in|cf\.?)\s+$/i;
const STOP = /^\)?(?:[.;?!]|\s*$)|^\)/;

/** Whom a reference is about, from its sentence. */
export function bearingOf(
  text: string,
  { start, end }: Pick<NamedParagraphs, 'start' | 'end'>,
): Bearing {
  const before = lastSentence(text.slice(Math.max(0, start - AROUND), start));
  const after = firstSentence(text.slice(end, end + AROUND));
  const around = `${before}\n${after.replace(THIS, '')}`;
  const here = HERE.test(after);
  const elsewhere = ELSEWHERE.test(around) || NAMED.test(around);
  const sure = !elsewhere && (here || (SEE.test(before) && STOP.test(after)));
  return { own: here || !elsewhere, sure };
}

/** A point after one of these ends no sentence: `para 1, Art. 11`. */
const ABBREVIATION =
  /(?:^|[\s(])(?:arts?|nos?|depts?|govt?|secs?|tel|refs?|emb|paras?|pars?|res|cf|mr|mrs|dr|gen|amb|u\.s|\p{L})$/iu;

function isSentenceEnd(text: string, at: number): boolean {
  return text.charAt(at) !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at));
}

/** From the last sentence end to the end of a text. */
function lastSentence(text: string): string {
  let from = 0;
  for (const { index, 0: value } of text.matchAll(/[.?!]["”')\]]{0,2}\s+|\n\s*\n/g)) {
    if (value.startsWith('\n') || isSentenceEnd(text, index)) from = index + value.length;
  }
  return text.slice(from);
}

/** Up to the first sentence end of a text, the point included. */
function firstSentence(text: string): string {
  for (const { index, 0: value } of text.matchAll(/[.?!](?=["”')\]]{0,2}(?:\s|$))|\n\s*\n/g)) {
    if (value.startsWith('\n')) return text.slice(0, index);
    if (isSentenceEnd(text, index)) return text.slice(0, index + 1);
  }
  return text;
}
