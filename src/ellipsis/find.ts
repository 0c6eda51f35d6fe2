import { type CableNode, type Paragraph, paragraphsOf, type Root } from '../cable/index.js';
import { confidenceOf } from './confidence.js';
import { densityOf } from './features.js';
import { type Guess, guessesOf } from './guess.js';
import { type Level, THRESHOLDS } from './levels.js';
import type { Category, Model } from './model.js';
import { type ParagraphReading, readParagraph, type ReadSentence } from './reading.js';
import { type Voice, voiceAfter } from './subjects.js';
import { UNREAD } from './tokens.js';
import { weighedScores } from './weigh.js';

/** Words that cable style left out. */
export interface Omission {
  /** Where they belong: at the first character of the word that follows. */
  offset: number;
  category: Category;
  words: string[];
  /** What it could be as well. */
  alternatives: string[];
  /** How often such a finding is right, from 0 to 1. */
  confidence: number;
  /** The least eager level that shows it. */
  level: Level;
}

/** What was found in a paragraph before, by what it depends on. */
export type OmissionCache = Map<string, CachedParagraph>;

interface CachedParagraph {
  reading: ParagraphReading;
  /**
   * What was found, with offsets from the start of the paragraph, by the density of the cable: one
   * article more may move the whole cable a step, and the next one back.
   */
  found: Map<number, readonly Omission[]>;
}

/**
 * The words that a cable leaves out, in its order.
 *
 * @param cache keeps what was found in each paragraph; what is no longer in the cable is dropped
 *   from it, so one cache serves one document, and only changed paragraphs are looked at again
 */
export function findOmissions(
  root: Root,
  model: Model,
  cache: OmissionCache = new Map(),
): Omission[] {
  const paragraphs = paragraphsOf(root);
  const entries = paragraphs.map((paragraph) => {
    const key = keyOf(paragraph);
    let entry = cache.get(key);
    if (!entry) {
      entry = { reading: readParagraph(paragraph, model), found: new Map() };
      cache.set(key, entry);
    }
    return { key, entry };
  });
  const density = densityOfAll(entries.map(({ entry }) => entry.reading));
  const live = new Set(entries.map(({ key }) => key));
  for (const key of cache.keys()) if (!live.has(key)) cache.delete(key);
  const all: Omission[] = [];
  paragraphs.forEach((paragraph, i) => {
    const { entry } = entries[i]!;
    let found = entry.found.get(density);
    if (!found) {
      found = findOmissionsIn(entry.reading, density, model);
      entry.found.set(density, found);
    }
    const base = paragraph.position.start.offset;
    for (const omission of found) all.push({ ...omission, offset: base + omission.offset });
  });
  return all;
}

/** All that the reading of a paragraph depends on. */
function keyOf({ children }: Paragraph): string {
  return children.map(textOf).join('\0');
}

function textOf(node: CableNode): string {
  return 'value' in node ? node.value : node.children.map(textOf).join('');
}

/** The step of density of several paragraphs together, as `findOmissionsIn` wants it. */
export function densityOfAll(
  readings: readonly Pick<ParagraphReading, 'articles' | 'phrases'>[],
): number {
  let articles = 0;
  let phrases = 0;
  for (const reading of readings) {
    articles += reading.articles;
    phrases += reading.phrases;
  }
  return densityOf(articles, phrases);
}

/**
 * The words left out in one paragraph; offsets are counted from its start.
 *
 * @param document `densityOfAll` the paragraphs of the cable
 */
export function findOmissionsIn(
  { sentences, articles, phrases }: ParagraphReading,
  document: number,
  model: Model,
): Omission[] {
  const found: Omission[] = [];
  const paragraph = densityOf(articles, phrases);
  let voice: Voice | undefined;
  sentences.forEach((one, k) => {
    const before = voice;
    voice = voiceAfter(one.sentence, before);
    if (one.silent) return;
    const beside = sentences.slice(Math.max(0, k - 1), k + 2).map(({ sentence }) => sentence);
    const around = { document, nearby: densityOfAll(beside) };
    const scores = weighedScores(one.sentence, around, model);
    // A paragraph that is long enough to tell says more than the sentences around.
    const local = phrases < ENOUGH ? around.nearby : Math.max(around.nearby, paragraph);
    const near = { document, nearby: local };
    for (const guess of guessesOf(one.sentence, scores, near, before)) {
      const { sure, balanced } = THRESHOLDS[guess.category];
      if (guess.score < balanced || isUncertain(one, guess)) continue;
      found.push({
        offset: one.offsets[guess.gap]!,
        category: guess.category,
        words: asWritten(guess.words, one),
        alternatives: asWritten(guess.alternatives, one),
        confidence: confidenceOf(guess, model),
        level: guess.score >= sure ? 'sure' : 'balanced',
      });
    }
  });
  return found;
}

/** Words in the capitals of the text around them. */
function asWritten(words: string[], { capitals }: ReadSentence): string[] {
  return capitals ? words.map((word) => word.toUpperCase()) : words;
}

/** Noun phrases from which the style of a paragraph can be told. */
const ENOUGH = 10;

/** Beside words that cannot be read, and where a fragment begins, nothing can be said. */
function isUncertain({ tokens, fragment }: ReadSentence, { gap }: Guess): boolean {
  if (fragment && gap === 0) return true;
  return tokens[gap]!.text === UNREAD || tokens[gap - 1]?.text === UNREAD;
}
