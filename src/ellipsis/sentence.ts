import { type NounHabit, type NounTable } from './nouns.js';
import { type Skeleton, skeletonOf } from './skeleton.js';
import { DETERMINER, FINITE, IN_PHRASE, NOUN, TAG, tagSet } from './tags.js';
import type { Word } from './words.js';

/** A sentence as the model sees it; gap `i` is the place before word `i`. */
export interface Sentence {
  words: readonly Word[];
  tags: Uint8Array;
  /** Finite verbs of the clause on the left and on the right of each gap: 0, 1, or 2 and more. */
  left: Uint8Array;
  right: Uint8Array;
  /** Finite verbs on the left since a word that opens a clause, commas left aside. */
  wide: Uint8Array;
  /** The clause around each gap, with its phrases drawn together. */
  skeleton: Skeleton;
  /** The head of the noun phrase that begins at each gap, or -1. */
  head: Int16Array;
  /** How common nouns stand in full prose, for the head at each gap. */
  habit: (NounHabit | undefined)[];
  /** Signs that something is missing, four bits each: article, form of `be`, subject. */
  signs: Uint16Array;
  /** Articles, and noun phrases that could have one. */
  articles: number;
  phrases: number;
}

const BOUNDARY_TAG = tagSet('CS', 'WP', 'WRB');
export const BOUNDARY: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '--',
  '—',
  '–',
  '.',
  '?',
  '!',
  '"',
  '“',
  '”',
]);
const SKIPPED = tagSet('RB', 'NOT');
const PREDICATE = tagSet('VBN', 'JJ', 'JJR', 'VBG', 'NOT', 'RB', 'IN', 'TO', 'AT', 'BEN', 'VB');
const LONGEST_PHRASE = 8;

/** Looks at a tagged sentence: its clauses, its noun phrases, the signs of what is missing. */
export function analyse(words: readonly Word[], tags: Uint8Array, nouns: NounTable): Sentence {
  const n = words.length;
  const isBoundary = (i: number): boolean =>
    BOUNDARY.has(words[i]!.lower) || BOUNDARY_TAG[tags[i]!] === 1 || joinsClauses(tags, i);
  const left = new Uint8Array(n + 1);
  const right = new Uint8Array(n + 1);
  const wide = widely(words, tags);
  let finite = 0;
  for (let i = 0; i <= n; i++) {
    left[i] = Math.min(finite, 2);
    if (i === n) break;
    if (isBoundary(i)) finite = 0;
    else if (FINITE[tags[i]!]) finite++;
  }
  finite = 0;
  for (let i = n - 1; i >= 0; i--) {
    if (isBoundary(i)) finite = 0;
    else if (FINITE[tags[i]!]) finite++;
    right[i] = Math.min(finite, 2);
  }
  const head = new Int16Array(n + 1).fill(-1);
  const habit: (NounHabit | undefined)[] = [];
  let articles = 0;
  let phrases = 0;
  for (let i = 0; i < n; i++) {
    const { lower } = words[i]!;
    if (tags[i] === TAG.AT || lower === 'the' || lower === 'a' || lower === 'an') articles++;
    if (NOUN[tags[i]!] && !(i + 1 < n && NOUN[tags[i + 1]!])) phrases++;
    head[i] = headOf(tags, i);
    habit.push(head[i]! < 0 ? undefined : nouns.get(words[head[i]!]!.form));
  }
  const sentence: Sentence = {
    words, tags, left, right,
    wide, skeleton: skeletonOf(words, tags), head, habit, articles, phrases,
    signs: new Uint16Array(n + 1),
  }; // prettier-ignore
  markSigns(sentence, isBoundary);
  return sentence;
}

function widely(words: readonly Word[], tags: Uint8Array): Uint8Array {
  const wide = new Uint8Array(words.length + 1);
  let finite = 0;
  for (let i = 0; i < words.length; i++) {
    wide[i] = Math.min(finite, 2);
    if (BOUNDARY_TAG[tags[i]!] || words[i]!.lower === ';' || words[i]!.lower === ':') finite = 0;
    else if (FINITE[tags[i]!]) finite++;
  }
  return wide;
}

/** `and` before a finite verb, or before a noun and its verb. */
function joinsClauses(tags: Uint8Array, i: number): boolean {
  if (tags[i] !== TAG.CC || i + 1 >= tags.length) return false;
  if (FINITE[tags[i + 1]!] || tags[i + 1] === TAG.PPS) return true;
  return i + 3 < tags.length && NOUN[tags[i + 2]!] === 1 && FINITE[tags[i + 3]!] === 1;
}

function headOf(tags: Uint8Array, from: number): number {
  let head = -1;
  const end = Math.min(tags.length, from + LONGEST_PHRASE);
  for (let j = from; j < end && IN_PHRASE[tags[j]!]; j++) {
    if (NOUN[tags[j]!]) head = j;
    else if (head >= 0 && tags[j] !== TAG.POS) break;
  }
  return head;
}

function markSigns(sentence: Sentence, isBoundary: (i: number) => boolean): void {
  const { words, tags, head, habit, signs } = sentence;
  const n = words.length;
  // A noun phrase begins, and nothing stands in the place of its article.
  for (let i = 0; i < n; i++) {
    const h = head[i]!;
    if (h < 0 || (i > 0 && (DETERMINER[tags[i - 1]!] || continues(tags, i)))) continue;
    signs[i] = 1 + needOf(tags[h]!, habit[i], words[h + 1]?.lower === 'of');
  }
  // A clause without a finite verb: where its predicate begins, a form of `be` is missing.
  for (let from = 0; from < n;) {
    let to = from;
    while (to < n && !isBoundary(to)) to++;
    markClause(sentence, from, to);
    from = to + 1;
  }
}

const INNER = tagSet('JJ', 'JJR', 'NN', 'NNS', 'NP', 'NPS', 'POS');

/** Whether the word before is of the same noun phrase. */
function continues(tags: Uint8Array, i: number): boolean {
  return INNER[tags[i - 1]!] === 1;
}

function needOf(tag: number, habit: NounHabit | undefined, of: boolean): number {
  if (!habit) return tag === TAG.NN ? 3 : 1;
  const bare = of ? habit.bareOf : habit.bare;
  return bare < 13 ? 7 : bare < 39 ? 6 : bare < 77 ? 5 : bare < 128 ? 4 : bare < 192 ? 2 : 0;
}

function markClause({ words, tags, signs }: Sentence, from: number, to: number): void {
  if (from >= to) return;
  let start = from;
  if (tags[start] === TAG.CC) start++;
  while (start < to && SKIPPED[tags[start]!]) start++;
  if (start >= to) return;
  const opens = from === 0 ? 1 : 2;
  if (FINITE[tags[start]!]) signs[start] = signs[start]! | (opens << 8);
  else if (tags[start] === TAG.JJ || tags[start] === TAG.VBN || tags[start] === TAG.VBG) {
    if (tags[start + 1] === TAG.TO || tags[start + 1] === TAG.CS || tags[start + 1] === TAG.IN)
      signs[start] = signs[start]! | ((opens + 2) << 8);
  }
  for (let i = from; i < to; i++) if (FINITE[tags[i]!]) return;
  // Past the noun phrase and what hangs on it by prepositions, to where a predicate may begin.
  let noun = false;
  for (let i = start; i < to; i++) {
    const tag = tags[i]!;
    if (NOUN[tag] || tag === TAG.PPS || tag === TAG.DT || tag === TAG.EX) noun = true;
    else if (noun && PREDICATE[tag] && !NOUN[tags[i + 1] ?? TAG.PU]) {
      const kind = tag === TAG.VBN ? 1 : tag === TAG.JJ ? 2 : SKIPPED[tag] ? 3 : 4;
      signs[i] = signs[i]! | ((words[start - 1] ? kind + 4 : kind) << 4);
      if (kind < 4) return;
    }
  }
}
