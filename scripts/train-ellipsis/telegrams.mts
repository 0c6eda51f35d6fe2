import { paragraphsOf, parseCable, sentencesOf } from '../../src/cable/index.js';
import { type Passage, readJsonLines } from './corpus.mjs';
import type { GoldSentence } from './gold.mjs';

/** Articles in 1,000 words from which a telegram is full prose, as most paraphrases of 1945 are. */
const FULL = 85;
const FEWEST_SENTENCES = 4;

/** The unlabelled telegrams that are in full prose: the words of telegrams with their articles. */
export function fullTelegrams(): Passage[] {
  const gold = new Set(
    ['gold-seed.jsonl', 'gold-dev.jsonl']
      .flatMap((name) => readJsonLines<GoldSentence>(name))
      .map(({ text }) => plainly(text)),
  );
  const passages: Passage[] = [];
  for (const { text } of readJsonLines<{ text: string }>('telegrams-unlabelled.jsonl.gz')) {
    const articles = text.match(/\b(?:the|an?)\b/gi)?.length ?? 0;
    if (articles * 1000 < FULL * text.split(/\s+/).length) continue;
    const sentences = paragraphsOf(parseCable(text))
      .flatMap((paragraph) => sentencesOf(paragraph))
      .map(({ start, end }) => text.slice(start, end));
    if (sentences.length < FEWEST_SENTENCES) continue;
    if (!sentences.some((sentence) => gold.has(plainly(sentence)))) passages.push(sentences);
  }
  return passages;
}

function plainly(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ');
}
