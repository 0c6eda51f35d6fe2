import { mix } from './hash.js';
import { NOUN, TAG, TAG_AFTER, TAG_BEFORE, TAGS, tagSet } from './tags.js';
import type { Word } from './words.js';

/**
 * The phrases of a sentence: which one begins at each word, and which one ends before it. A clause
 * that is drawn together like this is the same whatever the length of its phrases.
 *
 * > If the Polish position | still not clear to us
 *   CS N                     JJ            P
 */
export interface Skeleton {
  after: Phrases;
  before: Phrases;
}

/** A phrase for each gap. */
export interface Phrases {
  kinds: Uint8Array;
  /** Where it ends on the side away from the gap. */
  edges: Uint16Array;
  /** 1 where the clause ends with it. */
  last: Uint8Array;
}

/** What a phrase is: a class of word, or one of these. */
const NOUN_PHRASE = TAGS.length + 2;
const PREPOSITIONAL = TAGS.length + 3;
const COMMA = TAGS.length + 4;

/** Phrases that are looked at on each side. */
const MOST = 6;

const SKIPPED = tagSet('RB', 'NOT');
const DETERMINER = tagSet('AT', 'DT', 'PPX');
const INNER = tagSet('JJ', 'JJR', 'NN', 'NNS', 'NP', 'NPS', 'POS', 'CD', 'OD');
const PARTICIPLE = tagSet('VBN', 'VBG');
/** Marks that end no clause. */
const WITHIN = new Set(['"', '“', '”', '(', ')', "'", '’']);
const OPENS = tagSet('CS', 'WP', 'WRB');

/** Draws together the phrases of a tagged sentence. */
export function skeletonOf(words: readonly Word[], tags: Uint8Array): Skeleton {
  const gaps = tags.length + 1;
  const after = phrasesFor(gaps);
  const before = phrasesFor(gaps);
  const phrase: Phrase = { kind: 0, edge: 0 };
  for (let i = 0; i < gaps; i++) {
    phraseAfter(words, tags, i, phrase);
    put(after, i, phrase, ends(words, phrase.kind, phrase.edge - 1));
    phraseBefore(words, tags, i, phrase);
    put(before, i, phrase, ends(words, phrase.kind, phrase.edge));
  }
  return { after, before };
}

function phrasesFor(gaps: number): Phrases {
  return {
    kinds: new Uint8Array(gaps),
    edges: new Uint16Array(gaps),
    last: new Uint8Array(gaps),
  };
}

function put({ kinds, edges, last }: Phrases, i: number, { kind, edge }: Phrase, ends: boolean) {
  kinds[i] = kind;
  edges[i] = edge;
  last[i] = ends ? 1 : 0;
}

/**
 * Writes eight hashes for a gap to `from` and after: of one, two and three phrases on the left and of all as far as the
 * clause goes, and the same on the right.
 */
export function writeSides(
  { before, after }: Skeleton,
  gap: number,
  out: Int32Array,
  from: number,
): void {
  writeSide(before, gap, 2, out, from);
  writeSide(after, gap, 1, out, from + 4);
}

function writeSide(
  { kinds, edges, last }: Phrases,
  gap: number,
  first: number,
  out: Int32Array,
  from: number,
): void {
  let hash = first;
  let at = gap;
  for (let count = 0; count < MOST; count++) {
    hash = mix(hash, kinds[at]!);
    for (let k = Math.min(count, 3); k < 4; k++) out[from + k] = hash;
    if (last[at]) return;
    at = edges[at]!;
  }
}

/** The kinds of the `count` phrases next to a gap on one side, each with whether the clause ends there. */
export function kindsOf({ kinds, edges, last }: Phrases, gap: number, count: number): number[] {
  const found: number[] = [];
  let at = gap;
  for (let k = 0; k < count; k++) {
    found.push(kinds[at]! * 2 + last[at]!);
    at = edges[at]!;
  }
  return found;
}

/** A phrase, and where it ends on the side away from the gap. */
interface Phrase {
  kind: number;
  edge: number;
}

/** Whether a clause ends with a phrase of this kind. */
function ends(words: readonly Word[], kind: number, at: number): boolean {
  if (kind === TAG_BEFORE || kind === TAG_AFTER || OPENS[kind]) return true;
  return kind === TAG.PU && !WITHIN.has(words[at]!.lower);
}

/** The phrase that begins at a word. */
function phraseAfter(words: readonly Word[], tags: Uint8Array, from: number, out: Phrase): void {
  const n = tags.length;
  let at = from;
  while (at < n && SKIPPED[tags[at]!]) at++;
  if (at >= n) {
    out.kind = TAG_AFTER;
    out.edge = n;
    return;
  }
  const tag = tags[at]!;
  const preposition = tag === TAG.IN;
  let end = nounEnd(tags, preposition ? at + 1 : at);
  if (end > 0) {
    while (words[end]?.lower === 'of') {
      const further = nounEnd(tags, end + 1);
      if (further < 0) break;
      end = further;
    }
    out.kind = preposition ? PREPOSITIONAL : NOUN_PHRASE;
    out.edge = end;
    return;
  }
  out.kind = tag === TAG.PU && words[at]!.lower === ',' ? COMMA : tag;
  end = at + 1;
  while (tag === TAG.JJ && tags[end] === TAG.JJ) end++;
  out.edge = end;
}

/** Behind the noun phrase that begins at a word, or -1. */
function nounEnd(tags: Uint8Array, from: number): number {
  const n = tags.length;
  let at = from;
  while (at < n && DETERMINER[tags[at]!]) at++;
  let end = at > from ? at : -1;
  for (; at < n; at++) {
    const tag = tags[at]!;
    if (NOUN[tag] || tag === TAG.CD) end = at + 1;
    else if (PARTICIPLE[tag]) {
      if (!(INNER[tags[at + 1] ?? TAG.PU] && (at === from || !NOUN[tags[at - 1]!]))) break;
      if (at === from) break;
    } else if (!INNER[tag]) break;
  }
  return end;
}

/** The phrase that ends before a word. */
function phraseBefore(words: readonly Word[], tags: Uint8Array, to: number, out: Phrase): void {
  let at = to;
  while (at > 0 && SKIPPED[tags[at - 1]!]) at--;
  if (at <= 0) {
    out.kind = TAG_BEFORE;
    out.edge = 0;
    return;
  }
  const tag = tags[at - 1]!;
  let start = nounStart(tags, at);
  if (start >= 0) {
    while (start > 0 && words[start - 1]!.lower === 'of') {
      const further = nounStart(tags, start - 1);
      if (further < 0) break;
      start = further;
    }
    const preposition = start > 0 && tags[start - 1] === TAG.IN;
    out.kind = preposition ? PREPOSITIONAL : NOUN_PHRASE;
    out.edge = preposition ? start - 1 : start;
    return;
  }
  out.kind = tag === TAG.PU && words[at - 1]!.lower === ',' ? COMMA : tag;
  let edge = at - 1;
  while (tag === TAG.JJ && edge > 0 && tags[edge - 1] === TAG.JJ) edge--;
  out.edge = edge;
}

/** Where the noun phrase that ends before a word begins, or -1. */
function nounStart(tags: Uint8Array, to: number): number {
  let at = to - 1;
  const last = tags[at]!;
  if (at < 0 || !(NOUN[last] || last === TAG.CD || DETERMINER[last])) return -1;
  while (at > 0 && !DETERMINER[tags[at]!]) {
    const tag = tags[at - 1]!;
    if (PARTICIPLE[tag]) {
      const before = tags[at - 2] ?? TAG.PU;
      if (!(DETERMINER[before] || before === TAG.IN || before === TAG.JJ)) break;
    } else if (!INNER[tag] && !DETERMINER[tag]) break;
    at--;
  }
  return at;
}
