import { densityOf, type Surroundings } from './features.js';
import { oddsOf } from './judge.js';
import { OUTPUT, OUTPUTS } from './model.js';
import type { Scores } from './score.js';
import { BOUNDARY, type Sentence } from './sentence.js';
import { kindsOf, type Phrases } from './skeleton.js';
import { FINITE, NOUN, TAG_AFTER, TAG_BEFORE, tagSet } from './tags.js';
import type { Word } from './words.js';

/** The values that stand for themselves, and those that stand for a class of word or phrase. */
export const NUMBERS = 57;
export const CLASSES = 35;
/** Kinds that one of the classes has at most. */
export const KINDS = 2048;

const COUNT = OUTPUTS.length;
const OPENS = tagSet('CS', 'WP', 'WRB');
const SKIPPED = tagSet('RB', 'NOT');
const SUBJECTS = tagSet('PPS', 'EX');
const REACH = 12;
const LIMIT = 9;
/** A score whose log-odds are below the limit. */
const NOUGHT = 1e-4;
const READER = new Set(['you', 'your', 'ur']);
const WRITER = new Set(['i', 'my', 'me', 'we', 'our', 'us']);
const OTHERS = new Set(['he', 'his', 'him']);

/** What is the same for all gaps of a sentence. */
export interface SentenceEvidence {
  sentence: Sentence;
  /** Scores before and after the judge, as log-odds. */
  odds: Float64Array;
  judged: Float64Array;
  numbers: number[];
}

/** Gathers what is the same for all gaps; scores are those before and after the judge. */
export function sentenceEvidence(
  sentence: Sentence,
  { document, nearby }: Surroundings,
  scores: Scores,
  judged: Scores,
): SentenceEvidence {
  const { words, tags, articles, phrases } = sentence;
  let finite = 0;
  let opening = 0;
  for (const tag of tags) {
    if (FINITE[tag]) finite++;
    if (OPENS[tag]) opening++;
  }
  const expected = (output: number): number => {
    let sum = 0;
    for (let i = output; i < scores.length; i += COUNT) sum += scores[i]!;
    return sum;
  };
  const names = (set: ReadonlySet<string>): number =>
    words.some(({ lower }) => set.has(lower)) ? 1 : 0;
  const numbers = [
    document,
    nearby,
    densityOf(articles, phrases),
    articles / (phrases + 1),
    words.length,
    finite,
    opening,
    expected(OUTPUT.be),
    expected(OUTPUT.subject),
    words.slice(-2).some(({ lower }) => lower === '?') ? 1 : 0,
    names(READER),
    names(WRITER),
    names(OTHERS),
  ];
  // Most are next to nought, and a logarithm takes its time.
  const odds = (score: number): number => (score < NOUGHT ? -LIMIT : oddsOf(score, LIMIT));
  return { sentence, odds: scores.map(odds), judged: judged.map(odds), numbers };
}

/** Writes `NUMBERS` numbers of gap `i` and `CLASSES` classes, each below `KINDS`. */
export function writeEvidence(
  { sentence, odds, judged, numbers }: SentenceEvidence,
  i: number,
  values: Float64Array,
  classes: Int32Array,
): void {
  const { words, tags, left, right, wide, head, habit } = sentence;
  const n = words.length;
  let at = 0;
  const put = (value: number): void => {
    values[at++] = value;
  };
  for (let c = 0; c < COUNT; c++) put(odds[i * COUNT + c]!);
  for (const output of [OUTPUT.the, OUTPUT.a, OUTPUT.be, OUTPUT.subject])
    put(judged[i * COUNT + output]!);
  for (const output of [OUTPUT.be, OUTPUT.subject]) {
    const oddsAt = (gap: number): number =>
      gap < 0 || gap >= n ? -LIMIT : odds[gap * COUNT + output]!;
    for (const step of [-2, -1, 1, 2]) put(oddsAt(i + step));
    let before = -LIMIT;
    let after = -LIMIT;
    for (let k = 1; k <= REACH; k++) {
      before = Math.max(before, oddsAt(i - k));
      after = Math.max(after, oddsAt(i + k));
    }
    put(before);
    put(after);
  }
  put(left[i]!);
  put(right[i]!);
  put(right[i + 1]!);
  put(wide[i]!);
  put(i);
  put(n - i);
  put(habit[i]?.bare ?? -1);
  put(head[i]! - i);
  put(words[i]!.capital ? 1 : 0);
  put(words[i - 1]?.capital ? 1 : 0);
  const from = clauseStart(sentence, i);
  const to = clauseEnd(sentence, i);
  const verb = pastAdverbs(tags, i);
  const count = (set: Uint8Array, start: number, end: number): number => {
    let found = 0;
    for (let k = start; k < end; k++) if (set[tags[k]!]) found++;
    return found;
  };
  put(i - from);
  put(to - i);
  put(verb - i);
  put(count(NOUN, from, i));
  put(count(SUBJECTS, from, i));
  put(count(PREPOSITION, from, i));
  put(count(SUBJECTS, i, to));
  put(count(FINITE, i, to));
  put(count(FORM_OF_BE, from, i));
  put(count(FORM_OF_BE, i, to));
  for (const value of numbers) put(value);
  at = 0;
  const tell = (kind: number): void => {
    classes[at++] = kind;
  };
  for (let k = i - 5; k < i + 5; k++) tell(tagAt(tags, k));
  for (const k of [from, to, verb, pastAdverbs(tags, verb + 1)]) tell(tagAt(tags, k));
  const signs = sentence.signs[i]!;
  for (const shift of [0, 4, 8]) tell((signs >> shift) & 15);
  const phrases = (side: Phrases): void => kindsOf(side, i, 4).forEach(tell);
  phrases(sentence.skeleton.before);
  phrases(sentence.skeleton.after);
  for (const k of [i - 3, i - 2, i - 1, i, i + 1, i + 2, from - 1, from, verb, verb + 1])
    tell(wordAt(words, k));
}

const PREPOSITION = tagSet('IN');
const FORM_OF_BE = tagSet('BEF');

function tagAt(tags: Uint8Array, k: number): number {
  return k < 0 ? TAG_BEFORE : k >= tags.length ? TAG_AFTER : tags[k]!;
}

/** The word's share of the kinds; 0 and 1 stand for no word. */
function wordAt(words: readonly Word[], k: number): number {
  const word = words[k];
  if (!word) return k < 0 ? 0 : 1;
  return 2 + ((word.form >>> 3) % (KINDS - 2));
}

function pastAdverbs(tags: Uint8Array, from: number): number {
  let at = from;
  while (at < tags.length && SKIPPED[tags[at]!]) at++;
  return at;
}

function clauseStart(sentence: Sentence, gap: number): number {
  let at = gap;
  while (at > 0 && !parts(sentence, at - 1)) at--;
  return at;
}

function clauseEnd(sentence: Sentence, gap: number): number {
  let at = gap;
  while (at < sentence.words.length && !parts(sentence, at)) at++;
  return at;
}

/** Whether one clause ends at a word, or another begins. */
function parts({ words, tags }: Sentence, at: number): boolean {
  return OPENS[tags[at]!] === 1 || BOUNDARY.has(words[at]!.lower);
}
