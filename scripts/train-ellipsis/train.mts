import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KnownWords } from '../../src/ellipsis/known.js';
import { type Model, OUTPUTS } from '../../src/ellipsis/model.js';
import { WordTable } from '../../src/ellipsis/words.js';
import { ROOT } from '../paths.mjs';
import { countNouns, nounTable } from './count-nouns.mjs';
import { countWords } from './count-words.mjs';
import { quantise } from './quantise.mjs';
import { randomOf, shuffle } from './random.mjs';
import { GAP_SCALE, GAPS, ROUNDS, SEED, TAGGER_BITS, TAGGER_EPOCHS } from './settings.mjs';
import type { TaggedSentence } from './tag-prose.mjs';
import { teachTelegrams } from './teach-telegrams.mjs';
import { isHeld, proseTexts } from './texts.mjs';
import { gapOwners, GapTrainer, type Lesson, lessonsOf } from './train-gaps.mjs';
import { trainTagger } from './train-tagger.mjs';
import { trainJudge } from './train-judge.mjs';
import { writeModel } from './write-model.mjs';

/** Features are counted in one text of so many. */
const COUNTED = 4;
/** The judge learns from one text of so many. */
const JUDGED_TEXTS = 2;

const random = randomOf(SEED);
const { texts, held, taught } = proseTexts();

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
teachTelegrams(model, held);
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
  const trees = {} as Model['trees'];
  const calibration = {} as Model['calibration'];
  return { tagger, gaps, judge, trees, nouns, known: vocabulary, calibration, words };
}

/** Texts made telegraphic anew, for the judge. */
function* judgedLessons(): Generator<Lesson> {
  for (let k = 0; k < texts.length; k += JUDGED_TEXTS) {
    if (!isHeld(k)) yield* lessonsOf(texts[k]!, model, doubtful);
  }
}
