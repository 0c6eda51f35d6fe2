import { densityOf, type Surroundings } from './features.js';
import { type Model, OUTPUT, OUTPUTS } from './model.js';
import type { Scores } from './score.js';
import type { Sentence } from './sentence.js';
import { TAG_AFTER, TAG_BEFORE, TAGS } from './tags.js';

/**
 * A small network that looks again at the gaps where an article, a form of `be` or a subject is in
 * doubt. The gap model adds up what speaks for a word; the network sees what only counts together,
 * as a participle that has no other verb near it. Its clues are rows that are added up to `HIDDEN`
 * values; those above nought speak for and against each of `JUDGED`.
 */
export interface Judge {
  /** `HIDDEN` steps of `scale` for each clue. */
  weights: Int8Array;
  scale: number;
  /** For each of `JUDGED`: what each hidden value says, then each score that it had, then a constant. */
  verdicts: readonly (readonly number[])[];
}

/** What the network judges. */
export const JUDGED = [OUTPUT.the, OUTPUT.a, OUTPUT.be, OUTPUT.subject] as const;
export const HIDDEN = 32;

/** Gaps are judged where the score of one of `JUDGED` is so high at least. */
export const DOUBTED = 0.01;

/** How far words and their classes are seen. */
const TAGS_LEFT = 8;
const TAGS_RIGHT = 7;
const WORDS_LEFT = 4;
const WORDS_RIGHT = 4;
const CLASSES = TAGS.length + 2;
const WORDS = 2048;
const ENDS = 512;
const HEADS = 1024;

/** Where the rows of each kind of clue begin. */
const WORD = (TAGS_LEFT + TAGS_RIGHT) * CLASSES;
const END = WORD + (WORDS_LEFT + WORDS_RIGHT) * WORDS;
const CLAUSE = END + 4 * ENDS;
const WIDE = CLAUSE + 9;
const STYLE = WIDE + 3;
const AROUND = STYLE + 64;
const SIGN = AROUND + 64;
const FROM_START = SIGN + 48;
const TO_END = FROM_START + 12;
const HEAD = TO_END + 12;
const HABIT = HEAD + HEADS;
const PHRASE = HABIT + 81;
const OF = PHRASE + 6 * CLASSES;
const ALWAYS = OF + 4;

/** Rows of the network, and most clues that one gap has. */
export const CLUES = ALWAYS + 1;
export const MOST_CLUES = 41;

/** Writes the rows of the clues of gap `i`; returns how many. */
export function cluesOf(
  sentence: Sentence,
  i: number,
  { document, nearby }: Surroundings,
  out: Int32Array,
): number {
  const { words, tags } = sentence;
  const n = words.length;
  let count = 0;
  for (let k = -TAGS_LEFT; k < TAGS_RIGHT; k++) {
    const at = i + k;
    const tag = at < 0 ? TAG_BEFORE : at >= n ? TAG_AFTER : tags[at]!;
    out[count++] = (k + TAGS_LEFT) * CLASSES + tag;
  }
  for (let k = -WORDS_LEFT; k < WORDS_RIGHT; k++) {
    const word = words[i + k];
    if (word) out[count++] = WORD + (k + WORDS_LEFT) * WORDS + ((word.key >>> 3) & (WORDS - 1));
  }
  for (let k = -2; k < 2; k++) {
    const word = words[i + k];
    if (word) out[count++] = END + (k + 2) * ENDS + ((word.suffix3 >>> 4) & (ENDS - 1));
  }
  out[count++] = CLAUSE + sentence.left[i]! * 3 + sentence.right[i]!;
  out[count++] = WIDE + sentence.wide[i]!;
  out[count++] = STYLE + document * 8 + densityOf(sentence.articles, sentence.phrases);
  out[count++] = AROUND + document * 8 + nearby;
  const signs = sentence.signs[i]!;
  out[count++] = SIGN + (signs & 15);
  out[count++] = SIGN + 16 + ((signs >> 4) & 15);
  out[count++] = SIGN + 32 + ((signs >> 8) & 15);
  out[count++] = FROM_START + Math.min(i, 11);
  out[count++] = TO_END + Math.min((n - i) >> 1, 11);
  out[count++] = ALWAYS;
  return headClues(sentence, i, out, count);
}

/** The clues of the noun phrase on the right, where there is one. */
function headClues(
  { words, tags, head, habit: habits }: Sentence,
  i: number,
  out: Int32Array,
  from: number,
): number {
  const h = head[i]!;
  if (h < 0) return from;
  const of = words[h + 1]?.lower === 'of';
  const habit = habits[i];
  const bare = habit ? ((of ? habit.bareOf : habit.bare) >> 5) + 1 : 0;
  const definite = habit ? (habit.definite >> 5) + 1 : 0;
  out[from] = HEAD + ((words[h]!.key >>> 3) & (HEADS - 1));
  out[from + 1] = HABIT + bare * 9 + definite;
  out[from + 2] = PHRASE + Math.min(h - i, 5) * CLASSES + tags[h]!;
  out[from + 3] = OF + (of ? 2 : 0) + (h === i ? 1 : 0);
  return from + 4;
}

/** Whether a gap is looked at again. */
export function isDoubted(scores: Scores, gap: number): boolean {
  return JUDGED.some((output) => scores[gap * OUTPUTS.length + output]! >= DOUBTED);
}

/** A score as log-odds, within limits: what it counts for. */
export function oddsOf(score: number, limit = 6): number {
  const odds = Math.log(Math.max(1e-6, score) / Math.max(1e-6, 1 - score));
  return Math.max(-limit, Math.min(limit, odds));
}

/** The scores of a sentence that was looked at twice, judged. */
export function judgedScores(
  sentence: Sentence,
  around: Surroundings,
  before: Scores,
  model: Pick<Model, 'judge'>,
): Scores {
  const scores = before.slice();
  const clues = new Int32Array(MOST_CLUES);
  const sums = new Int32Array(HIDDEN);
  for (let gap = 0; gap < sentence.words.length; gap++) {
    if (isDoubted(scores, gap)) {
      judge(model.judge, cluesOf(sentence, gap, around, clues), clues, sums, scores, gap);
    }
  }
  return scores;
}

/** Puts what the network thinks of a gap in the place of its scores. */
function judge(
  { weights, scale, verdicts }: Judge,
  count: number,
  clues: Int32Array,
  sums: Int32Array,
  scores: Scores,
  gap: number,
): void {
  sums.fill(0);
  for (let k = 0; k < count; k++) {
    const row = clues[k]! * HIDDEN;
    for (let h = 0; h < HIDDEN; h++) sums[h]! += weights[row + h]!;
  }
  const odds = JUDGED.map((output) => oddsOf(scores[gap * OUTPUTS.length + output]!));
  verdicts.forEach((verdict, k) => {
    let sum = verdict[HIDDEN + JUDGED.length]!;
    for (let h = 0; h < HIDDEN; h++) sum += Math.max(0, sums[h]! * scale) * verdict[h]!;
    odds.forEach((one, j) => (sum += one * verdict[HIDDEN + j]!));
    scores[gap * OUTPUTS.length + JUDGED[k]!] = 1 / (1 + Math.exp(-sum));
  });
}
