import { type Paragraph, proseOf, sentencesOf } from '../cable/index.js';
import type { Model } from './model.js';
import { withoutMarks } from './running.js';
import { readSentence } from './score.js';
import type { Sentence } from './sentence.js';
import { isSilent } from './silence.js';
import { type Token, tokensOf } from './tokens.js';

/** A sentence of a paragraph, across line ends and page turns. */
export interface ReadSentence {
  sentence: Sentence;
  tokens: readonly Token[];
  /** Where each token stands, counted from the start of its paragraph. */
  offsets: readonly number[];
  /** True where nothing is looked for: another language, a table, code groups. */
  silent: boolean;
  /** True when it begins in the middle, as a fragment of a cable does. */
  fragment: boolean;
  /** True where the text is in capitals, as a wire's. */
  capitals: boolean;
}

/** What one paragraph is read as; it depends on nothing but the paragraph's own text. */
export interface ParagraphReading {
  sentences: readonly ReadSentence[];
  /** Articles, and noun phrases that could have one. */
  articles: number;
  phrases: number;
}

/** A text of which fewer letters than this are small is a wire's, in capitals. */
const FEW_SMALL = 0.05;

/** Reads a paragraph: its sentences, tagged. */
export function readParagraph(paragraph: Paragraph, model: Model): ParagraphReading {
  const bare = withoutMarks(paragraph);
  const { text, offsetOf } = proseOf(bare);
  const base = paragraph.position.start.offset;
  const capitals = isInCapitals(text);
  const tokens = tokensOf(text);
  const sentences: ReadSentence[] = [];
  let articles = 0;
  let phrases = 0;
  let k = 0;
  for (const { end } of sentencesOf(bare)) {
    const own: Token[] = [];
    const offsets: number[] = [];
    for (; k < tokens.length; k++) {
      const offset = offsetOf(tokens[k]!.start);
      if (offset >= end) break;
      own.push(tokens[k]!);
      offsets.push(offset - base);
    }
    if (own.length < 2) continue;
    const words = own.map((token) => model.words.get(token.text, capitals));
    const sentence = readSentence(words, model);
    const silent = isSilent(sentence, text.slice(own[0]!.start, own.at(-1)!.end), model);
    if (!silent) {
      articles += sentence.articles;
      phrases += sentence.phrases;
    }
    const fragment = !capitals && /^\p{Ll}/u.test(own[0]!.text);
    sentences.push({ sentence, tokens: own, offsets, silent, fragment, capitals });
  }
  return { sentences, articles, phrases };
}

function isInCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  return small < FEW_SMALL * (small + large);
}
