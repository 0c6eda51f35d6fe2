import { mix } from './hash.js';
import type { Sentence } from './sentence.js';
import { writeSides } from './skeleton.js';
import { NOUN, TAG, TAG_AFTER, TAG_BEFORE, FINITE } from './tags.js';
import { AFTER, BEFORE, type Word } from './words.js';

/** Most features that one gap has, and the places that they are written to. */
export const MOST_FEATURES = 120;

/** The place of what `writeSides` writes. */
const SIDES = 112;

/** What is known of the text around a sentence. */
export interface Surroundings {
  /** `densityOf` the document's articles. */
  document: number;
  /** `densityOf` the articles of the sentence and its neighbours. */
  nearby: number;
}

/** How many of the noun phrases have an article, in eight steps; about .4 of them do in full prose. */
export function densityOf(articles: number, phrases: number): number {
  const rate = (articles + 0.5) / (phrases + 1.5);
  let step = 0;
  while (step < STEPS.length && rate >= STEPS[step]!) step++;
  return step;
}

const STEPS = [0.03, 0.07, 0.12, 0.18, 0.25, 0.32, 0.4];

/** What stands around a gap, gathered once for all groups of features. */
interface Gap {
  sentence: Sentence;
  i: number;
  /** Density of the document with that of the sentence, and with that of its neighbours. */
  style: number;
  around: number;
  document: number;
  l1: Word;
  l2: Word;
  r1: Word;
  r2: Word;
}

function wordAt(words: readonly Word[], k: number): Word {
  return k < 0 ? BEFORE : k >= words.length ? AFTER : words[k]!;
}

function tagAt(tags: Uint8Array, k: number): number {
  return k < 0 ? TAG_BEFORE : k >= tags.length ? TAG_AFTER : tags[k]!;
}

/** Writes the hashes of the features of gap `i`; returns how many. */
export function gapFeatures(
  sentence: Sentence,
  i: number,
  { document, nearby }: Surroundings,
  out: Int32Array,
): number {
  const { words } = sentence;
  const gap: Gap = {
    sentence,
    i,
    style: document * 8 + densityOf(sentence.articles, sentence.phrases),
    around: document * 8 + nearby,
    document,
    l1: wordAt(words, i - 1),
    l2: wordAt(words, i - 2),
    r1: wordAt(words, i),
    r2: wordAt(words, i + 1),
  };
  // Each feature has a place of its own, which is part of its hash; places without one are left out.
  writeWords(gap, out);
  writeClasses(gap, out);
  const phrase = writeRightPhrase(gap, out);
  const subject = writeLeftPhrase(gap, out);
  writeSigns(gap, out);
  let count = hash(out, 0, 53, 0);
  count = phrase ? hash(out, 54, 72, count) : hash(out, 53, 54, count);
  if (subject) count = hash(out, 72, 75, count);
  writeSkeleton(gap, out);
  return hash(out, 80, 109, count);
}

/** Hashes the values in places `from` to `to`, and moves them to `at` and after. */
function hash(values: Int32Array, from: number, to: number, at: number): number {
  let end = at;
  for (let place = from; place < to; place++) values[end++] = mix(place + 101, values[place]!);
  return end;
}

function writeWords(
  { sentence, i, style, around, document, l1, l2, r1, r2 }: Gap,
  v: Int32Array,
): void {
  const { words } = sentence;
  const r3 = wordAt(words, i + 2);
  const L1 = l1.key;
  const L2 = l2.key;
  const R1 = r1.key;
  const R2 = r2.key;
  const opening = mix(r1.shape, i === 0 ? 1 : 0);
  v[0] = 0;
  v[1] = L1;
  v[2] = R1;
  v[3] = L2;
  v[4] = R2;
  v[5] = wordAt(words, i - 3).key;
  v[6] = r3.key;
  v[7] = wordAt(words, i + 3).key;
  const both = mix(L1, R1);
  v[8] = both;
  v[9] = mix(L2, L1);
  v[10] = mix(R1, R2);
  v[11] = mix(mix(L2, L1), R1);
  v[12] = mix(both, R2);
  v[13] = mix(mix(R1, R2), r3.key);
  v[14] = mix(L1, R2);
  v[15] = mix(mix(L2, L1), mix(R1, R2));
  // Their ends and letters.
  v[16] = r1.suffix3;
  v[17] = r2.suffix3;
  v[18] = l1.suffix3;
  v[19] = mix(opening, l1.shape);
  v[20] = mix(opening, r2.shape);
  v[21] = mix(L1, r1.suffix3);
  v[22] = mix(l1.suffix3, R1);
  v[23] = mix(L1, opening);
  v[24] = mix(mix(L1, r1.suffix3), r2.suffix3);
  v[25] = mix(mix(l1.suffix3, r1.suffix3), r2.suffix3);
  // How the text around is written.
  v[26] = style;
  v[27] = mix(document, L1);
  v[28] = mix(document, r1.suffix3);
  v[29] = mix(style, opening);
  v[30] = around;
}

function writeClasses({ sentence, i, style, around, l1, l2, r1, r2 }: Gap, v: Int32Array): void {
  const { tags } = sentence;
  const L1 = l1.key;
  const L2 = l2.key;
  const R1 = r1.key;
  const a1 = tagAt(tags, i - 1);
  const a2 = tagAt(tags, i - 2);
  const a3 = tagAt(tags, i - 3);
  const b1 = tagAt(tags, i);
  const b2 = tagAt(tags, i + 1);
  const b3 = tagAt(tags, i + 2);
  const b4 = tagAt(tags, i + 3);
  const ab = mix(a1, b1);
  const abb = mix(ab, b2);
  v[31] = ab;
  v[32] = mix(mix(a2, a1), b1);
  v[33] = abb;
  v[34] = mix(mix(b1, b2), b3);
  v[35] = mix(mix(mix(a2, a1), b1), b2);
  v[36] = mix(abb, b3);
  v[37] = mix(mix(mix(a3, a2), ab), mix(b2, b3));
  v[38] = mix(abb, mix(b3, b4));
  v[39] = mix(L1, b1);
  v[40] = mix(a1, R1);
  v[41] = mix(mix(L1, b1), b2);
  v[42] = mix(mix(a1, R1), b2);
  v[43] = mix(mix(a2, a1), R1);
  v[44] = mix(mix(L2, a1), b1);
  v[45] = mix(style, ab);
  v[46] = mix(around, ab);
  v[47] = mix(mix(L1, R1), mix(a2, b2));

  // The clause.
  const clause = sentence.left[i]! * 3 + sentence.right[i]!;
  v[48] = mix(clause, ab);
  v[49] = mix(clause, abb);
  v[50] = mix(clause, R1);
  v[51] = mix(mix(clause, L1), b1);
  const verbForm = verbBefore(sentence, i);
  v[52] = mix(verbForm, ab);

  // As if the word on the right were no finite verb: it may be a participle.
  const wide = sentence.wide[i]!;
  const bare = clause - sentence.right[i]! + sentence.right[i + 1]!;
  v[89] = mix(bare, R1);
  v[90] = mix(bare, abb);
  v[91] = mix(mix(bare, r1.suffix3), mix(a1, r2.key));
  v[92] = mix(mix(bare, r1.suffix2), mix(a1, b2));
  v[93] = mix(mix(bare, wide), mix(b1, r2.suffix3));
  v[94] = mix(mix(bare, wide), mix(R1, b2));
  v[95] = mix(mix(bare, wide), abb);
}

/** The noun phrase on the right; false where there is none. */
function writeRightPhrase({ sentence, i, style, around, l1, r1 }: Gap, v: Int32Array): boolean {
  const { words, tags } = sentence;
  const L1 = l1.key;
  const R1 = r1.key;
  const a1 = tagAt(tags, i - 1);
  const b1 = tagAt(tags, i);
  const h = sentence.head[i]!;
  if (h < 0) {
    v[53] = mix(a1, b1);
    return false;
  }
  const verbForm = verbBefore(sentence, i);
  const head = words[h]!;
  const after = wordAt(words, h + 1).key;
  const tag = tags[h]!;
  const length = Math.min(h - i, 4);
  v[54] = head.key;
  v[55] = mix(head.key, L1);
  v[56] = mix(head.key, after);
  v[57] = mix(mix(tag, length), after);
  v[58] = mix(mix(tag, a1), after);
  v[59] = mix(mix(head.suffix3, a1), tag);
  v[60] = mix(mix(tag, L1), length);
  v[61] = mix(head.key, mix(a1, length));
  v[62] = mix(mix(tag, around), mix(a1, length));
  v[63] = mix(mix(R1, head.key), a1);
  v[64] = mix(mix(L1, head.key), after);
  v[65] = mix(mix(head.key, verbForm), a1);
  const habit = sentence.habit[i];
  const of = words[h + 1]?.lower === 'of' ? 1 : 0;
  const alone = habit ? ((of ? habit.bareOf : habit.bare) >> 5) + 1 : 0;
  const kind = mix(tag, alone * 2 + of);
  v[66] = mix(kind, a1);
  v[67] = mix(kind, L1);
  v[68] = mix(kind, mix(a1, mix(b1, length)));
  v[69] = mix(kind, style);
  v[70] = mix(kind, around);
  v[71] = mix(habit ? (habit.definite >> 5) + 1 : 0, mix(of, a1));
  return true;
}

/** The noun phrase on the left, of which something may be said; false where there is none. */
function writeLeftPhrase({ sentence, i, r1 }: Gap, v: Int32Array): boolean {
  const { words, tags } = sentence;
  let left = i - 1;
  while (left >= 0 && (tags[left] === TAG.RB || tags[left] === TAG.NOT)) left--;
  if (left < 0 || !(NOUN[tags[left]!] || tags[left] === TAG.PPS)) return false;
  const b1 = tagAt(tags, i);
  const b2 = tagAt(tags, i + 1);
  const abb = mix(mix(tagAt(tags, i - 1), b1), b2);
  const clause = sentence.left[i]! * 3 + sentence.right[i]!;
  v[72] = mix(words[left]!.key, b1);
  v[73] = mix(mix(words[left]!.key, clause), abb);
  v[74] = mix(mix(tags[left]!, clause), mix(r1.key, b2));
  return true;
}

function writeSigns({ sentence, i, style, around, r1, r2 }: Gap, v: Int32Array): void {
  const { tags } = sentence;
  const a1 = tagAt(tags, i - 1);
  const ab = mix(a1, tagAt(tags, i));
  const R1 = r1.key;
  const R2 = r2.key;
  const signs = sentence.signs[i]!;
  const article = signs & 15;
  const be = (signs >> 4) & 15;
  const subject = signs >> 8;
  v[80] = mix(article, style);
  v[81] = mix(article, ab);
  v[82] = mix(article, around);
  v[83] = mix(be, style);
  v[84] = mix(be, ab);
  v[85] = mix(be, mix(a1, R1));
  v[86] = mix(subject, style);
  v[87] = mix(subject, ab);
  v[88] = mix(subject, mix(R1, R2));
}

/** The clause on both sides, with its phrases drawn together. */
function writeSkeleton({ sentence, i, style, l1, r1 }: Gap, v: Int32Array): void {
  // Behind the places of the features, where nothing is hashed.
  writeSides(sentence.skeleton, i, v, SIDES);
  const L1 = v[SIDES]!;
  const L2 = v[SIDES + 1]!;
  const L3 = v[SIDES + 2]!;
  const LA = v[SIDES + 3]!;
  const R1 = v[SIDES + 4]!;
  const R2 = v[SIDES + 5]!;
  const R3 = v[SIDES + 6]!;
  const RA = v[SIDES + 7]!;
  v[96] = mix(L1, R2);
  v[97] = mix(L2, R1);
  v[98] = mix(L2, R2);
  v[99] = mix(L3, R2);
  v[100] = mix(L2, R3);
  v[101] = mix(L3, R3);
  v[102] = mix(LA, RA);
  v[103] = mix(LA, R1);
  v[104] = mix(L1, RA);
  v[105] = mix(mix(LA, R2), style);
  v[106] = mix(mix(LA, r1.key), R2);
  v[107] = mix(mix(RA, l1.key), L2);
  v[108] = mix(mix(LA, r1.suffix3), RA);
}

/** The nearest finite verb on the left, or 0. */
function verbBefore({ words, tags }: Sentence, i: number): number {
  for (let k = i - 1; k >= 0 && k > i - 9; k--) if (FINITE[tags[k]!]) return words[k]!.key;
  return 0;
}
