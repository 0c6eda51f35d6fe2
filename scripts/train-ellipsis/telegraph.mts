import { OUTPUT } from '../../src/ellipsis/model.js';
import { FINITE, NOUN, TAG, type Tag, TAGS } from '../../src/ellipsis/tags.js';
import { ABBREVIATIONS, COUNTRIES, PLAIN_ABBREVIATIONS } from './abbreviations.mjs';
import type { Random } from './random.mjs';
import type { TaggedSentence } from './tag-prose.mjs';

/** How one writer of telegrams leaves out: chances from 0 to 1. */
export interface Style {
  plain: boolean;
  /** Words in small letters, as a wire in capitals is read. */
  caseless: boolean;
  the: number;
  a: number;
  /** How the place of an article moves its chance, by `Slot`: added to its log-odds. */
  slots: readonly number[];
  be: number;
  /** Before a sentence, and after a conjunction within one. */
  subject: number;
  subjectWithin: number;
  of: number;
  to: number;
  that: number;
  preposition: number;
  abbreviate: number;
}

/** A sentence with words left out: `labels[i]` has a bit for each output missing before word `i`. */
export interface Telegraphic extends TaggedSentence {
  labels: Uint16Array;
}

/** A whole text with nothing left out. */
export function plainStyle(random: Random): Style {
  return {
    plain: true, caseless: random() < 0.1, the: 0, a: 0, slots: [], be: 0, subject: 0,
    subjectWithin: 0, of: 0, to: 0, that: 0, preposition: 0, abbreviate: random() < 0.5 ? 0 : random(),
  }; // prettier-ignore
}

/** Draws a style: plain, light as in the later sixties, or heavy as about 1950. */
export function drawStyle(random: Random): Style {
  if (random() < 0.28) return plainStyle(random);
  const light = random() < 0.25;
  const heavy = !light && random() < 0.45;
  const strength = random();
  const the = light ? 0.15 + 0.5 * strength : 0.5 + 0.49 * Math.sqrt(strength);
  return {
    plain: false,
    caseless: random() < 0.12,
    the,
    a: light ? 0.1 + 0.4 * random() : 0.25 + 0.7 * strength * (0.4 + 0.6 * random()),
    slots: Array.from(
      { length: 6 },
      () => (random() + random() + random() - 1.5) * (light ? 2.6 : 1.4),
    ),
    be: light ? 0.03 + 0.25 * random() : heavy ? 0.35 + 0.65 * random() : 0.2 + 0.6 * random(),
    subject: light ? 0.3 * random() : 0.1 + 0.8 * random(),
    subjectWithin: light ? 0.08 * random() : 0.45 * random(),
    of: heavy ? 0.1 + 0.7 * random() : light ? 0.01 : 0.05,
    to: heavy ? 0.2 + 0.7 * random() : light ? 0.01 : 0.05,
    that: 0.85 * random(),
    preposition: heavy ? 0.05 + 0.4 * random() : 0.02,
    abbreviate: random() < 0.35 ? 0 : (heavy ? 0.9 : 0.5) * random(),
  };
}

const PREPOSITIONS = new Set('in on for with by to at from'.split(' '));
const COUNTRY = new Set(COUNTRIES.values());
const BEFORE_SUBJECT = new Set(
  'and but or ; , -- that because since as if said replied added stated thought believed felt hoped which'.split(
    ' ',
  ),
);
const SUBJECTS = new Set('i we it he they she'.split(' '));
/** Who is reported on is left out less often than the writer. */
const SUBJECT_EASE: ReadonlyMap<string, number> = new Map([
  ['he', 0.8],
  ['she', 0.5],
  ['they', 0.3],
  ['this', 0.3],
  ['there', 0.3],
]);

/** Left out without being looked for: a comma. */
const SILENT = 15;

/** Leaves out words of a sentence of full prose as a writer of this style would. */
export function telegraph(sentence: TaggedSentence, style: Style, random: Random): Telegraphic {
  const { words, tags } = sentence;
  const n = words.length;
  const missing = new Int16Array(n).fill(-1);
  if (!style.plain) {
    for (let i = 0; i < n; i++) leaveOut(words, tags, i, style, random, missing);
  }
  const out: Telegraphic = {
    words: [],
    tags: new Uint8Array(n),
    labels: new Uint16Array(n + 1),
  };
  let label = 0;
  for (let i = 0; i < n; i++) {
    if (missing[i]! >= 0) {
      label |= 1 << missing[i]!;
      continue;
    }
    const [text, used] = shorten(sentence, i, style, random, missing);
    for (const part of text.split(' ')) {
      out.tags[out.words.length] = used > 1 || COUNTRY.has(part) ? TAG.NP : tags[i]!;
      out.labels[out.words.length] = label;
      label = 0;
      out.words.push(part);
    }
    i += used - 1;
  }
  out.tags = out.tags.subarray(0, out.words.length);
  const first = out.words[0];
  if (first && /^\p{Lu}/u.test(words[0]!) && /^\p{Ll}/u.test(first)) {
    out.words[0] = first.charAt(0).toUpperCase() + first.slice(1);
  }
  return out;
}

function leaveOut(
  words: readonly string[],
  tags: Uint8Array,
  i: number,
  style: Style,
  random: Random,
  missing: Int16Array,
): void {
  const word = words[i]!.toLowerCase();
  const tag = tags[i]!;
  const next = words[i + 1] ?? '';
  const previous = i > 0 ? words[i - 1]!.toLowerCase() : '';
  if (missing[i]! >= 0 || !/^[\p{L}\d"'$]/u.test(next)) return;
  const drop = (chance: number, output: number, count = 1): void => {
    if (random() >= chance) return;
    for (let k = 0; k < count; k++) missing[i + k] = output;
  };
  if (word === 'the') drop(moved(style.the, style.slots[slotOf(words, tags, i)]!), OUTPUT.the);
  else if (word === 'a' || word === 'an')
    drop(moved(style.a, style.slots[slotOf(words, tags, i)]!), OUTPUT.a);
  else if (tag === TAG.BEF && i > 0 && /^(?:is|are|was|were|am)$/.test(word))
    drop(style.be * easeOfBe(words, tags, i, missing), OUTPUT.be);
  else if (tag === TAG.HV && tags[i + 1] === TAG.BEN && next === 'been' && i > 0)
    drop(style.be * 0.45 * easeOfBe(words, tags, i + 1, missing), OUTPUT.be, 2);
  else if (isSubject(word, tags, i)) {
    const opening = i > 0 && i < 10 && opensOnly(tags, i);
    const ease = SUBJECT_EASE.get(word) ?? 1;
    if (i === 0) drop(style.subject * ease, OUTPUT.subject);
    else if (opening) drop(style.subject * 0.6 * ease, OUTPUT.subject);
    else if (BEFORE_SUBJECT.has(previous)) {
      drop(style.subjectWithin * (tags[i - 1] === TAG.CC ? 0.1 : ease), OUTPUT.subject);
    }
    // `Under circumstances, I feel` becomes `Under circumstances feel`.
    if (opening && previous === ',' && missing[i]! >= 0 && random() < 0.6) missing[i - 1] = SILENT;
  } else if (word === 'of' && i > 0) drop(style.of, OUTPUT.of);
  else if (tag === TAG.TO && i > 0) drop(style.to, OUTPUT.to);
  else if (word === 'that' && tag === TAG.CS && i > 0) drop(style.that, OUTPUT.that);
  else if (tag === TAG.IN && i > 0 && PREPOSITIONS.has(word))
    drop(style.preposition, OUTPUT.preposition);
}

/** Whether no verb stands before word `i`: what does is an opening phrase. */
function opensOnly(tags: Uint8Array, i: number): boolean {
  for (let j = 0; j < i; j++) {
    if (FINITE[tags[j]!] || tags[j] === TAG.PPS || tags[j] === TAG.CS || tags[j] === TAG.WRB)
      return false;
  }
  return true;
}

function isSubject(word: string, tags: Uint8Array, i: number): boolean {
  const tag = tags[i]!;
  const next = tags[i + 1];
  if (next === undefined) return false;
  const verb = FINITE[next] === 1 || next === TAG.RB;
  if (tag === TAG.PPS && SUBJECTS.has(word)) return verb;
  if (word === 'it' || word === 'this') return FINITE[next] === 1;
  return tag === TAG.EX && FINITE[next] === 1;
}

/** Where an article stands: first, after a verb, after `of`, after another preposition, before a name, elsewhere. */
function slotOf(words: readonly string[], tags: Uint8Array, i: number): number {
  if (i === 0) return 0;
  if (tags[i + 1] === TAG.NP || tags[i + 1] === TAG.NPS) return 4;
  if (words[i - 1]!.toLowerCase() === 'of') return 2;
  if (tags[i - 1] === TAG.IN) return 3;
  return FINITE[tags[i - 1]!] || tags[i - 1] === TAG.VB || tags[i - 1] === TAG.VBG ? 1 : 5;
}

function moved(chance: number, by: number): number {
  const odds = (chance / (1 - chance)) * Math.exp(by);
  return odds / (1 + odds);
}

/**
 * How easily a form of `be` goes, by the word that follows it, adverbs left aside, and by the one
 * before: counted in marked telegrams. Where `it` or `there` went, it goes too: `Possible that`.
 */
function easeOfBe(
  words: readonly string[],
  tags: Uint8Array,
  i: number,
  missing: Int16Array,
): number {
  const left = tags[i - 1]!;
  const previous = words[i - 1]!.toLowerCase();
  let next = i + 1;
  while (tags[next] === TAG.RB || tags[next] === TAG.NOT) next++;
  const ease = (EASE[TAGS[tags[next] ?? TAG.PU]!] ?? 0.4) * (next > i + 1 ? 1.1 : 1);
  if (previous === 'there' || left === TAG.EX) return missing[i - 1]! >= 0 ? 3 : 0.1;
  if (previous === 'it') return missing[i - 1]! >= 0 ? 3 * ease : 0.15 * ease;
  if (left === TAG.PPS) return missing[i - 1]! >= 0 ? 1.5 * ease : 0.6 * ease;
  if (left === TAG.WP) return 0.3 * ease;
  return left === TAG.PU || !NOUN[left] ? 0.6 * ease : ease;
}

const EASE: Partial<Record<Tag, number>> = {
  JJ: 1.3, JJR: 1.2, VBN: 1, VBD: 1, VBG: 0.65, IN: 0.45, TO: 0.35, NN: 0.45, NNS: 0.45, NP: 0.45,
  AT: 0.1, DT: 0.1, PPX: 0.1, CS: 0.1, BEN: 0.6, CD: 0.4,
}; // prettier-ignore

/** How often a country's name stands for its adjective. */
const COUNTRY_NAMES = 0.2;

/** The word at `i`, or what a department wrote for it and the words that follow; and how many it covers. */
function shorten(
  { words, tags }: TaggedSentence,
  i: number,
  { abbreviate, plain }: Style,
  random: Random,
  missing: Int16Array,
): [text: string, used: number] {
  const word = words[i]!;
  const country = plain ? undefined : COUNTRIES.get(word.toLowerCase());
  if (country && NOUN[tags[i + 1] ?? TAG.PU] && random() < COUNTRY_NAMES) return [country, 1];
  if (!abbreviate) return [word, 1];
  for (let used = 3; used > 0; used--) {
    if (i + used > words.length) continue;
    if (used > 1 && (missing[i + 1]! >= 0 || !/^\p{Lu}/u.test(words[i + 1]!))) continue;
    const key = (used === 1 ? word : words.slice(i, i + used).join(' ')).toLowerCase();
    const short = ABBREVIATIONS.get(key);
    if (!short || (plain && !PLAIN_ABBREVIATIONS.has(key)) || random() >= abbreviate) continue;
    const text = short[Math.floor(random() * short.length)]!;
    return [/^\p{Lu}/u.test(word) ? text.charAt(0).toUpperCase() + text.slice(1) : text, used];
  }
  return [word, 1];
}
