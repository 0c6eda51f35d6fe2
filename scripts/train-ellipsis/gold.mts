import { densityOf } from '../../src/ellipsis/features.js';
import { guessesOf, type Guess } from '../../src/ellipsis/guess.js';
import { judgedScores } from '../../src/ellipsis/judge.js';
import type { Category, Model } from '../../src/ellipsis/model.js';
import { readSentence } from '../../src/ellipsis/score.js';
import { type Voice, voiceAfter } from '../../src/ellipsis/subjects.js';
import { type Token, tokensOf } from '../../src/ellipsis/tokens.js';

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

/** A sentence with what the model guesses in it. */
export interface Guessed {
  gold: GoldSentence;
  tokens: Token[];
  guesses: Guess[];
}

/** The guesses of the model in sentences, those of one document together. */
export function guessAll(sentences: readonly GoldSentence[], model: Model): Guessed[] {
  const read = sentences.map((gold) => {
    const tokens = tokensOf(gold.text);
    return {
      gold,
      tokens,
      sentence: readSentence(
        tokens.map(({ text }) => model.words.get(text)),
        model,
      ),
    };
  });
  let voice: Voice | undefined;
  return read.map(({ gold, tokens, sentence }, k) => {
    const before = read[k - 1]?.gold.doc === gold.doc ? voice : undefined;
    voice = voiceAfter(sentence, before);
    const density = (part: typeof read): number =>
      densityOf(
        part.reduce((all, one) => all + one.sentence.articles, 0),
        part.reduce((all, one) => all + one.sentence.phrases, 0),
      );
    const around = {
      document: density(read.filter((one) => one.gold.doc === gold.doc)),
      nearby: density(
        read.slice(Math.max(0, k - 1), k + 2).filter((one) => one.gold.doc === gold.doc),
      ),
    };
    return {
      gold,
      tokens,
      guesses: guessesOf(sentence, judgedScores(sentence, around, model), around, before),
    };
  });
}
