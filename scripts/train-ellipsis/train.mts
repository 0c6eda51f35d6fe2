import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KnownWords } from '../../src/ellipsis/known.js';
import { type Model, OUTPUTS } from '../../src/ellipsis/model.js';
import { WordTable } from '../../src/ellipsis/words.js';
import { ROOT } from '../paths.mjs';
import { calibrate } from './calibrate.mjs';
import { type Passage, readProse } from './corpus.mjs';
import { countNouns, nounTable } from './count-nouns.mjs';
import { countWords } from './count-words.mjs';
import { quantise } from './quantise.mjs';
import { randomOf, shuffle } from './random.mjs';
import { GAP_SCALE, GAPS, ROUNDS, SEED, TAGGER_BITS, TAGGER_EPOCHS } from './settings.mjs';
import { proseTagger, type TaggedSentence } from './tag-prose.mjs';
import { fullTelegrams } from './telegrams.mjs';
import { gapOwners, GapTrainer, type Lesson, lessonsOf } from './train-gaps.mjs';
import { trainTagger } from './train-tagger.mjs';
import { trainJudge } from './train-judge.mjs';
import { writeModel } from './write-model.mjs';

const PROSE = ['frus-prose.txt.gz', 'state-history-prose.txt.gz'];
/** Texts are at least this long, so that their style can be told; one in `HELD` is held out. */
const SENTENCES = 8;
const HELD = 25;
/** Features are counted in one text of so many. */
const COUNTED = 4;
/** The judge learns from one text of so many. */
const JUDGED_TEXTS = 2;

const random = randomOf(SEED);
const texts = readTexts([...PROSE.flatMap(readProse), ...fullTelegrams()]);
const held = texts.filter((_, k) => k % HELD === 7);
const taught = texts.filter((_, k) => k % HELD !== 7);
console.log(`${texts.length} texts of full prose, ${held.length} of them held out`);

const sentences = taught.flat();
const nounData = countNouns(sentences, random);
const nouns = nounTable(nounData);
const known = countWords(sentences);
const vocabulary = new KnownWords(known);
const words = new WordTable(vocabulary);
console.log(`${nounData.hashes.length} nouns, ${known.length} words`);

const tagger = trainTagger(
  sentences.filter((_, k) => k % 2 === 0),
  { bits: TAGGER_BITS, epochs: TAGGER_EPOCHS, words, random },
);
const parts = { tagger, nouns, words };
const teach = (text: TaggedSentence[]): Lesson[] => lessonsOf(text, parts, random);
const counted = taught.filter((_, k) => k % COUNTED === 0);
const trainer = new GapTrainer(GAPS, gapOwners(counted, teach, GAPS.bits), random);
for (let round = 1; round <= ROUNDS; round++) {
  trainer.round(shuffle(taught, random), teach, round === ROUNDS);
}
const model = modelOf(trainer.mean());
// Lots of their own: to train the judge or to measure again need not be to train all again.
const doubtful = randomOf(SEED + 2);
model.judge = trainJudge(judgedLessons(), model, doubtful);
model.calibration = calibrate(held, model, randomOf(SEED + 1));
const bytes = writeModel(model, nounData, known);
const path = process.argv[2] ?? `${ROOT}/models/ellipsis.bin`;
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, bytes);
console.log(`${path}: ${(bytes.length / 1e6).toFixed(2)} MB`);

/** A model with these weights for the gaps. */
function modelOf(weights: Float32Array): Model {
  const gaps = {
    bits: GAPS.bits,
    columns: OUTPUTS.length,
    scale: GAP_SCALE,
    weights: quantise(weights, GAP_SCALE, 0),
    owners: trainer.owners,
  };
  const judge = {} as Model['judge'];
  const calibration = {} as Model['calibration'];
  return { tagger, gaps, judge, nouns, known: vocabulary, calibration, words };
}

/** Texts made telegraphic anew, for the judge. */
function* judgedLessons(): Generator<Lesson> {
  for (let k = 0; k < texts.length; k += JUDGED_TEXTS) {
    if (k % HELD !== 7) yield* lessonsOf(texts[k]!, model, doubtful);
  }
}

/** Full prose, tagged, in texts of consecutive passages. */
function readTexts(passages: readonly Passage[]): TaggedSentence[][] {
  const tag = proseTagger();
  const same = new Map<string, string>();
  const whole: TaggedSentence[][] = [];
  let text: TaggedSentence[] = [];
  const read = (passage: Passage): void => {
    for (const { words: parts, tags } of tag(passage)) {
      text.push({ words: parts.map((word) => intern(same, word)), tags });
    }
    if (text.length < SENTENCES) return;
    whole.push(text);
    text = [];
  };
  passages.forEach(read);
  return whole;
}

/** One string for equal words, that does not hold on to the text it was cut from. */
function intern(same: Map<string, string>, word: string): string {
  let kept = same.get(word);
  if (kept === undefined) {
    kept = Buffer.from(word).toString();
    same.set(kept, kept);
  }
  return kept;
}
