import { distance } from './distance.js';
import type { MarkKind } from './nodes.js';

/** What the words between two brackets say. */
export interface MarkReading {
  kind: MarkKind;
  content: string;
  corrected?: string;
  quantity?: string;
  unit?: string;
  expected?: string;
}

/** Marks that are fixed words, and what they mean. */
export const FIXED_MARKS: Readonly<Record<string, MarkKind>> = {
  illegible: 'illegible',
  'source text illegible': 'illegible',
  garble: 'garbled',
  garbled: 'garbled',
  'apparent garble': 'garbled',
  'garbled group': 'garbled',
  'garbled groups': 'garbled',
  'groups garbled': 'garbled',
  'group garbled': 'garbled',
  'garbled text': 'garbled',
  'apparent omission': 'omission',
  omission: 'omission',
  'name not declassified': 'redacted',
  'text not declassified': 'redacted',
  sic: 'sic',
};

/** Words with which a longer mark begins, before its colon. */
export const PREFIX_MARKS: Readonly<Record<string, MarkKind>> = {
  illegible: 'illegible',
  sic: 'correction',
  stamp: 'stamp',
  handwritten: 'handwritten',
  margin: 'margin',
  note: 'note',
};

const ILLEGIBLE =
  /^(?:illegible: ?)?(\d+|one|two|three|several) (word|letter|line|group|character|figure)s?(?: illegible)?$/;
const REDACTED =
  /^(?:(less than )?(\d+(?:[½¼¾]|[ -]1\/2)?|½|one|two|several) (line|word|name|paragraph|page|document|dollar amount|figure|date)s?(?: \([^)]*\))?|(?:[a-z]+ )?(name|names|place|title|amount|text|date|number|figure|location|country|position|words?|lines?|paragraphs?))(?: of source text| and [a-z0-9½ ]+)? not declassified$/;
const NOTE =
  /^(?:here follow|received|file copy|see |footnote|omitted|ellipsis|end of |continued|repeated |corrected |transmitted|printed|sent |signed|enclosure|attachment|page missing|handwritten|initialed|unsigned|no signature|translation|in the original|original |blank|map|table)/;

/**
 * Reads the words of one bracket. `[...]` is always the editor speaking, so what is nothing else
 * is a word supplied.
 */
export function readMark(inside: string): MarkReading {
  const words = inside.trim().replace(/\s+/g, ' ');
  const lower = words.toLowerCase();
  const fixed = own(FIXED_MARKS, lower);
  if (fixed) return { kind: fixed, content: words };
  if (words === '?') return { kind: 'unclear', content: '' };
  if (words.endsWith('?') && words.length > 1)
    return { kind: 'unclear', content: words.slice(0, -1) };
  const illegible = ILLEGIBLE.exec(lower);
  if (illegible && lower.includes('illegible')) {
    return { kind: 'illegible', content: words, quantity: illegible[1]!, unit: illegible[2]! };
  }
  const redacted = REDACTED.exec(lower);
  if (redacted) return readRedaction(words, redacted);
  if (/^\^\w+$/.test(words)) return { kind: 'footnote', content: words.slice(1) };
  const colon = words.indexOf(':');
  if (colon > 0) {
    const kind = own(PREFIX_MARKS, lower.slice(0, colon));
    const content = words.slice(colon + 1).trim();
    if (kind === 'correction') return { kind, content: '', corrected: content };
    if (kind && kind !== 'illegible') return { kind, content };
    const prefix = kind ? undefined : nearestPrefix(lower.slice(0, colon));
    if (prefix !== undefined && prefix !== 'illegible') {
      const expected = likeCase(words.slice(0, colon), prefix) + words.slice(colon);
      return { kind: PREFIX_MARKS[prefix]!, content, expected };
    }
  }
  if (NOTE.test(lower)) return { kind: 'note', content: words };
  const expected = nearestMark(lower);
  if (expected)
    return { ...readMark(expected), content: words, expected: likeCase(words, expected) };
  return { kind: 'supplied', content: words };
}

function own(table: Readonly<Record<string, MarkKind>>, key: string): MarkKind | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function readRedaction(words: string, match: RegExpExecArray): MarkReading {
  const reading: MarkReading = { kind: 'redacted', content: words };
  const quantity = match[2] === undefined ? undefined : `${match[1] ?? ''}${match[2]}`;
  if (quantity) reading.quantity = quantity;
  const unit = match[3] ?? match[4];
  if (unit) reading.unit = unit;
  return reading;
}

/** Words of marks that a slip is looked for in; short ones would be found in anything. */
const MARK_WORDS = ['illegible', 'garble', 'garbled', 'apparent', 'omission', 'declassified'];
/** Words that stand in marks beside those; a slip in one counts only where one of those stands too. */
const BESIDE = ['source', 'lines', 'line', 'words', 'letters', 'group', 'groups', 'name', 'text', 'less', 'than', 'paragraph', 'paragraphs', 'not']; // prettier-ignore
/** Words with which a mark begins before its colon, long enough for a slip to tell. */
const PREFIXES = Object.keys(PREFIX_MARKS).filter((word) => word.length >= 5);

/** Words near to a mark's word that are words themselves. */
const PLAIN_WORDS = new Set(['legible', 'marble', 'gable', 'garbles', 'emission', 'eligible', 'intelligible', 'declassify', 'apparently', 'unclassified', 'classified', 'omissions', 'admission', 'apparel', 'parent', 'transparent', 'warble', 'garage', 'gamble', 'of', 'no', 'tine', 'stamps', 'stump', 'margins', 'marking', 'one', 'two', 'several', 'nine', 'now', 'names', 'handwriting', 'typewritten', 'rewritten', 'unwritten']); // prettier-ignore

/**
 * The mark that was meant, when every word of this one is a mark's word or a slip away from it;
 * undefined for words that merely resemble one.
 *
 * > | [1 line not declasified]
 *                 ^^^^^^^^^^^ declassified
 */
export function nearestMark(lower: string): string | undefined {
  if (lower.length > 60 || lower.length < 3) return undefined;
  const words = lower.split(' ');
  const mended = words.map((word) => nearestWord(word, MARK_WORDS, 5) ?? word);
  if (!mended.some((word) => MARK_WORDS.includes(word.replace(/:$/, '')))) return undefined;
  const whole = mended.map((word) => nearestWord(word, BESIDE, 2) ?? word).join(' ');
  if (whole === lower) return undefined;
  const known =
    Object.hasOwn(FIXED_MARKS, whole) || REDACTED.test(whole) || whole.startsWith('illegible: ');
  return known ? whole : undefined;
}

/** `handwriten` and `stmap`, but not a word like `notes`. */
function nearestPrefix(word: string): string | undefined {
  if (PREFIXES.includes(word) || PLAIN_WORDS.has(word)) return undefined;
  return PREFIXES.find((known) => isSlip(word, known));
}

/** The word of a list from which this one is a slip away; undefined for its own words and for others. */
function nearestWord(word: string, list: readonly string[], shortest: number): string | undefined {
  const bare = word.replace(/:$/, '');
  const known = MARK_WORDS.includes(bare) || BESIDE.includes(bare) || PLAIN_WORDS.has(bare);
  if (bare.length < shortest || known) return undefined;
  const near = list.find((other) => isSlip(bare, other));
  return near === undefined ? undefined : word.replace(bare, near);
}

function isSlip(word: string, known: string): boolean {
  const limit = word.length < 7 ? 1 : 2;
  return distance(word, known, limit) <= limit;
}

/** The expected words in the case of those that stand there. */
function likeCase(words: string, expected: string): string {
  if (words === words.toUpperCase()) return expected.toUpperCase();
  const first = words.charAt(0);
  return first === first.toUpperCase()
    ? expected.charAt(0).toUpperCase() + expected.slice(1)
    : expected;
}
