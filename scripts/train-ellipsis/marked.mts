import { readFileSync } from 'node:fs';
import { paragraphsOf, parseCable, sentencesOf } from '../../src/cable/index.js';
import { tokensOf } from '../../src/ellipsis/tokens.js';
import { readJsonLines } from './corpus.mjs';
import type { GoldOmission, GoldSentence } from './gold.mjs';

/** What is marked in `marked-telegrams.tsv`, by word; anything else is a preposition. */
const CATEGORY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    article: 'the a an their',
    'copula-auxiliary': 'is are was were',
    subject: 'i we it he they',
    'conjunction-that': 'that',
    other: 'to',
  }).flatMap(([category, words]) => words.split(' ').map((word) => [word, category] as const)),
);
/** Which article, and which tense, is not marked: any of them is accepted. */
const ALIKE: Readonly<Record<string, string[]>> = {
  article: ['the', 'a', 'an'],
  'copula-auxiliary': ['is', 'are', 'was', 'were'],
};

/**
 * Sentences of the unlabelled telegrams that we marked ourselves, before any model had seen them:
 * the file holds the marks, `../shared/data` the words.
 */
export function markedTelegrams(): GoldSentence[] {
  const lines = readFileSync(new URL('marked-telegrams.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, string, string]);
  const volumes = new Set(lines.map(([volume]) => volume));
  const sentences = readJsonLines<{ vol: string; text: string }>('telegrams-unlabelled.jsonl.gz')
    .filter(({ vol }) => volumes.has(vol))
    .flatMap(({ vol, text }, k) =>
      paragraphsOf(parseCable(text))
        .flatMap((paragraph) => sentencesOf(paragraph))
        .map(({ start, end }) => ({
          vol,
          doc: `${vol} ${k}`,
          text: text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
        })),
    );
  return lines.map(([volume, year, beginning, marks]) => {
    const found = sentences.find(({ vol, text }) => vol === volume && text.startsWith(beginning));
    if (!found) throw new Error(`No telegram of ${volume} has the sentence "${beginning}".`);
    const { doc, text } = found;
    return { doc, year: Number(year), text, omissions: omissionsOf(text, marks) };
  });
}

function omissionsOf(text: string, marks: string): GoldOmission[] {
  const tokens = tokensOf(text);
  return marks
    .split(', ')
    .filter(Boolean)
    .map((mark) => {
      const [at, marked] = mark.split(' ') as [string, string];
      const word = marked.replace('?', '');
      const category = CATEGORY_OF.get(word.toLowerCase()) ?? 'preposition';
      return {
        offset: tokens[Number(at)]!.start,
        category,
        words: [word],
        alternatives: ALIKE[category] ?? [],
        obligatory: word === marked,
      };
    });
}
