import { gapFeatures, MOST_FEATURES, type Surroundings } from './features.js';
import { beForm } from './forms.js';
import { type Model, OUTPUT, OUTPUTS } from './model.js';
import { analyse, type Sentence } from './sentence.js';
import { subjectForm } from './subjects.js';
import { addRows, rowsOf } from './table.js';
import { tagsOf } from './tagger.js';
import type { Word } from './words.js';

const COUNT = OUTPUTS.length;

/** Scores from 0 to 1, `OUTPUTS.length` for each gap. */
export type Scores = Float64Array;

/** Tags and looks at the words of a sentence. */
export function readSentence(words: readonly Word[], model: Model): Sentence {
  return analyse(words, tagsOf(words, model.tagger), model.nouns);
}

/** Whether a word may be missing at a gap at all: nothing is before punctuation. */
export function mayMiss({ words }: Sentence, gap: number): boolean {
  const word = words[gap]!;
  return word.letters || /[\d"“'($]/.test(word.lower);
}

/** The scores of a sentence as it stands; where only some gaps are wanted, of these. */
export function scoreOnce(
  sentence: Sentence,
  around: Surroundings,
  { gaps }: Model,
  wanted?: Uint8Array,
): Scores {
  const n = sentence.words.length;
  const scores = new Float64Array(n * COUNT);
  const features = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(COUNT);
  for (let i = 0; i < n; i++) {
    if ((wanted && !wanted[i]) || !mayMiss(sentence, i)) continue;
    const count = gapFeatures(sentence, i, around, features);
    addRows(gaps, features, rowsOf(gaps, features, count), sums);
    for (let c = 0; c < COUNT; c++)
      scores[i * COUNT + c] = 1 / (1 + Math.exp(-sums[c]! * gaps.scale));
  }
  return scores;
}

/** Score from which a word is put in before the second look. */
const CONFIDENT = 0.85;

/** In the order in which they stand where several are missing at one gap. */
const ORDER = ['that', 'subject', 'be', 'of', 'to', 'the', 'a'] as const;

/**
 * The scores of a sentence, looked at twice: what is certainly missing is put in, and the rest is
 * seen better in the fuller sentence. `We prepared make` shows no lack of `to` until it has `are`.
 */
export function scoreTwice(sentence: Sentence, around: Surroundings, model: Model): Scores {
  const once = scoreOnce(sentence, around, model);
  const { words } = sentence;
  const fuller: Word[] = [];
  const from: number[] = [];
  const done = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    for (const output of ORDER) {
      const column = OUTPUT[output];
      if (once[i * COUNT + column]! <= CONFIDENT) continue;
      if (output === 'a' && (done[i]! >> OUTPUT.the) & 1) continue;
      const text = wordFor(output, sentence, i);
      const capital = i === 0 && fuller.length === 0;
      fuller.push(model.words.get(capital ? text.charAt(0).toUpperCase() + text.slice(1) : text));
      from.push(i);
      done[i]! |= 1 << column;
    }
    fuller.push(words[i]!);
    from.push(i);
  }
  if (fuller.length === words.length) return once;
  // Articles that were put in must not make the style look plainer than it is.
  const second = {
    ...readSentence(fuller, model),
    articles: sentence.articles,
    phrases: sentence.phrases,
  };
  const wanted = nearInserted(from);
  const twice = scoreOnce(second, around, model, wanted);
  const article = (1 << OUTPUT.the) | (1 << OUTPUT.a);
  for (let j = 0; j < fuller.length; j++) {
    if (!wanted[j]) continue;
    const i = from[j]!;
    // The first look at a gap is replaced; those behind an inserted word add to it.
    const first = j === 0 || from[j - 1] !== i;
    for (let c = 0; c < COUNT; c++) {
      if ((done[i]! >> c) & 1 || (c <= OUTPUT.a && done[i]! & article)) continue;
      const again = twice[j * COUNT + c]!;
      once[i * COUNT + c] = first ? again : Math.max(once[i * COUNT + c]!, again);
    }
  }
  return once;
}

/** The word that is put in before the second look. */
function wordFor(output: (typeof ORDER)[number], sentence: Sentence, gap: number): string {
  if (output === 'be') return beForm(sentence, gap);
  return output === 'subject' ? subjectForm(sentence, gap).word : output;
}

/** As far as an inserted word is seen. */
const REACH = 4;

/** The gaps near inserted words: those that stand where another word stands too. */
function nearInserted(from: readonly number[]): Uint8Array {
  const near = new Uint8Array(from.length);
  for (let j = 0; j + 1 < from.length; j++) {
    if (from[j] === from[j + 1]) near.fill(1, Math.max(0, j - REACH), j + REACH + 2);
  }
  return near;
}
