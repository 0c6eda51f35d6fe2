import { CLASSES, NUMBERS, writeEvidence } from '../../src/ellipsis/evidence.js';
import type { Surroundings } from '../../src/ellipsis/features.js';
import { type Model, type Weighed, WEIGHED } from '../../src/ellipsis/model.js';
import type { Sentence } from '../../src/ellipsis/sentence.js';
import { TAG } from '../../src/ellipsis/tags.js';
import { oddsBefore, weighingOf } from '../../src/ellipsis/weigh.js';
import { type GoldReading, type GoldSentence, guess, type Guessed, readGold } from './gold.mjs';
import { type Random, shuffle } from './random.mjs';
import { TREES } from './settings.mjs';
import type { Lesson } from './train-gaps.mjs';
import { type Doubt, PARTS, trainTrees } from './train-trees.mjs';

const CATEGORY: Record<Weighed, string> = { be: 'copula-auxiliary', subject: 'subject' };

/** What the marks of a sentence teach; where full prose could do without a word, nothing. */
interface MarkedLesson {
  sentence: Sentence;
  around: Surroundings;
  missing: Record<Weighed, ReadonlySet<number>>;
  open: Record<Weighed, ReadonlySet<number>>;
}

/** The doubts of one sentence, for each of `WEIGHED`. */
type Doubts = Record<Weighed, Doubt[]>;

/** A model that was taught by marked telegrams, and what it guesses in those that it was not taught by. */
export interface Taught {
  trees: Model['trees'];
  /** Guesses in each telegram, of trees that were taught by others. */
  crossed: Guessed[];
}

/**
 * Trains the trees on marked telegrams, and on full prose, in which nothing is missing. For the
 * measure, each fifth of the telegrams is also guessed by trees that the other four taught.
 */
export function teachMarked(
  marked: readonly GoldSentence[],
  plain: readonly Lesson[],
  model: Model,
  random: Random,
): Taught {
  const readings = readGold(marked, model);
  const parts = partsOf(marked, random);
  const lessons = readings.map((reading) => ({
    part: parts.get(reading.gold.doc)!,
    doubts: doubtsOf(lessonOf(reading), parts.get(reading.gold.doc)!, model),
  }));
  const full = plain.map(({ sentence, around }, k) => ({
    part: k % PARTS,
    doubts: doubtsOf(plainLesson(sentence, around), k % PARTS, model),
  }));
  const all = [...lessons, ...full];
  const crossed: Guessed[] = [];
  for (let part = 0; part < PARTS; part++) {
    const others = all.filter((one) => one.part !== part).map(({ doubts }) => doubts);
    const tested = { ...model, trees: treesOf(others, random) };
    readings.forEach((reading, k) => {
      if (lessons[k]!.part === part) crossed.push(guess(reading, tested));
    });
    console.log(`  trees: without part ${part + 1} of ${PARTS}`);
  }
  return {
    trees: treesOf(
      all.map(({ doubts }) => doubts),
      random,
    ),
    crossed,
  };
}

function treesOf(lessons: readonly Doubts[], random: Random): Model['trees'] {
  const of = (name: Weighed) =>
    trainTrees(
      lessons.flatMap((one) => one[name]),
      TREES,
      random,
    );
  return { be: of('be'), subject: of('subject') };
}

/** The part of each telegram, by lot. */
function partsOf(marked: readonly GoldSentence[], random: Random): Map<string, number> {
  const docs = shuffle([...new Set(marked.map(({ doc }) => doc))], random);
  return new Map(docs.map((doc, k) => [doc, k % PARTS]));
}

function lessonOf({ gold, tokens, sentence, around }: GoldReading): MarkedLesson {
  const missing = { be: new Set<number>(), subject: new Set<number>() };
  const open = { be: new Set<number>(), subject: new Set<number>() };
  for (const { offset, category, obligatory } of gold.omissions) {
    const name = WEIGHED.find((one) => CATEGORY[one] === category);
    if (!name) continue;
    const gap = tokens.findIndex(({ start }) => start === offset);
    (obligatory ? missing : open)[name].add(gap);
    if (name === 'subject') continue;
    // A form of `be` may stand on either side of an adverb.
    if (isAdverb(sentence, gap)) open.be.add(gap + 1);
    if (isAdverb(sentence, gap - 1)) open.be.add(gap - 1);
  }
  return { sentence, around, missing, open };
}

function plainLesson(sentence: Sentence, around: Surroundings): MarkedLesson {
  const none = { be: new Set<number>(), subject: new Set<number>() };
  return { sentence, around, missing: none, open: none };
}

function isAdverb({ tags }: Sentence, at: number): boolean {
  return tags[at] === TAG.RB || tags[at] === TAG.NOT;
}

function doubtsOf(
  { sentence, around, missing, open }: MarkedLesson,
  part: number,
  model: Model,
): Doubts {
  const doubts: Doubts = { be: [], subject: [] };
  const { evidence, gaps } = weighingOf(sentence, around, model);
  for (const gap of gaps) {
    const numbers = new Float64Array(NUMBERS);
    const classes = new Int32Array(CLASSES);
    writeEvidence(evidence, gap, numbers, classes);
    for (const name of WEIGHED) {
      if (open[name].has(gap) && !missing[name].has(gap)) continue;
      const before = oddsBefore(evidence, gap, name);
      doubts[name].push({ numbers, classes, before, isMissing: missing[name].has(gap), part });
    }
  }
  return doubts;
}
