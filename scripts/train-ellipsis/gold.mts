import { densityOf, type Surroundings } from '../../src/ellipsis/features.js';
import { guessesOf, type Guess } from '../../src/ellipsis/guess.js';
import type { Category, Model } from '../../src/ellipsis/model.js';
import { readSentence } from '../../src/ellipsis/score.js';
import type { Sentence } from '../../src/ellipsis/sentence.js';
import { type Voice, voiceAfter } from '../../src/ellipsis/subjects.js';
import { type Token, tokensOf } from '../../src/ellipsis/tokens.js';
import { weighedScores } from '../../src/ellipsis/weigh.js';

/** A line of a gold set. */
export interface GoldSentence {
  doc: string;
  year: number;
  text: string;
  omissions: GoldOmission[];
}

/** Words that are missing before the word at `offset`. */
export interface GoldOmission {
  offset: number;
  category: string;
  words: string[];
  alternatives: string[];
  /** False where full prose could do without them too: neither a hit nor a miss. */
  obligatory: boolean;
}

/** What the gold sets call the categories. */
export const GOLD_CATEGORY: Record<string, Category> = {
  article: 'article',
  'copula-auxiliary': 'copula',
  subject: 'subject',
  preposition: 'preposition',
  'conjunction-that': 'conjunction',
  other: 'to',
};

/** A sentence as the model reads it among those of its document. */
export interface GoldReading {
  gold: GoldSentence;
  tokens: Token[];
  sentence: Sentence;
  around: Surroundings;
  /** Who acted in the sentence before. */
  voice: Voice | undefined;
}

/** A sentence with what the model guesses in it. */
export interface Guessed {
  gold: GoldSentence;
  tokens: Token[];
  guesses: Guess[];
}

/** Reads sentences, those of one document together. */
export function readGold(sentences: readonly GoldSentence[], model: Model): GoldReading[] {
  const read = sentences.map((gold) => {
    const tokens = tokensOf(gold.text);
    const words = tokens.map(({ text }) => model.words.get(text));
    return { gold, tokens, sentence: readSentence(words, model) };
  });
  const density = (part: typeof read): number =>
    densityOf(
      part.reduce((all, one) => all + one.sentence.articles, 0),
      part.reduce((all, one) => all + one.sentence.phrases, 0),
    );
  const documents = new Map<string, typeof read>();
  for (const one of read) {
    const document = documents.get(one.gold.doc);
    if (document) document.push(one);
    else documents.set(one.gold.doc, [one]);
  }
  const densities = new Map([...documents].map(([doc, part]) => [doc, density(part)]));
  let voice: Voice | undefined;
  return read.map((one, k) => {
    const { doc } = one.gold;
    const before = read[k - 1]?.gold.doc === doc ? voice : undefined;
    voice = voiceAfter(one.sentence, before);
    const beside = read.slice(Math.max(0, k - 1), k + 2).filter(({ gold }) => gold.doc === doc);
    const around = { document: densities.get(doc)!, nearby: density(beside) };
    return { ...one, around, voice: before };
  });
}

/** The guesses of the model in sentences, those of one document together. */
export function guessAll(sentences: readonly GoldSentence[], model: Model): Guessed[] {
  return readGold(sentences, model).map((reading) => guess(reading, model));
}

/** The guesses of the model in one sentence. */
export function guess(
  { gold, tokens, sentence, around, voice }: GoldReading,
  model: Model,
): Guessed {
  const scores = weighedScores(sentence, around, model);
  return { gold, tokens, guesses: guessesOf(sentence, scores, around, voice) };
}
