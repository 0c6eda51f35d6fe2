import { readFileSync } from 'node:fs';
import { paragraphsOf, parseCable, sentencesOf } from '../../src/cable/index.js';
import { hashOf } from '../../src/ellipsis/hash.js';
import { tokensOf } from '../../src/ellipsis/tokens.js';
import { readJsonLines } from './corpus.mjs';
import type { GoldOmission, GoldSentence } from './gold.mjs';

/** What is marked, by word; anything else is a preposition. */
const CATEGORY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    article: 'the a an their',
    'copula-auxiliary': 'is are was were am be been being',
    subject: 'i we it he she they there you this',
    'conjunction-that': 'that',
    other: 'to',
  }).flatMap(([category, words]) => words.split(' ').map((word) => [word, category] as const)),
);
/** Which article, and which tense, is not marked: any of them is accepted. */
const ALIKE: Readonly<Record<string, string[]>> = {
  article: ['the', 'a', 'an'],
  'copula-auxiliary': ['is', 'are', 'was', 'were', 'am'],
};

/** A row of `marked-sentences.tsv`, whose first line names the columns. */
interface Row {
  /**
   * What it serves: sentences held out judge the model, and nothing else; the others teach it forms
   * of `be` and subjects, and their mistakes may be looked at. Articles are marked in those that are
   * `looked-at` and `held-out`; in `training`, and in those that are held out for forms of `be`
   * and subjects, nothing but these is marked.
   */
  use: 'looked-at' | 'held-out' | 'training' | 'held-out-be';
  volume: string;
  year: string;
  /** `sentenceKey` of the sentence. */
  sentence: string;
  /**
   * `3 the, 11 a?`: the words that are missing, each with the token it stands before, counted from
   * 0; `?` where full prose could do without it.
   */
  missing: string;
}

/** Sentences that we marked, and the rows of those that the shared data no longer has. */
export interface Marked {
  lookedAt: GoldSentence[];
  heldOut: GoldSentence[];
  training: GoldSentence[];
  /** Marked for forms of `be` and subjects only. */
  heldOutBe: GoldSentence[];
  lost: { line: number; volume: string; sentence: string }[];
}

/**
 * Sentences of the unlabelled telegrams that we marked ourselves, before any model had seen them.
 * The words stay in `../shared/data`: `marked-sentences.tsv` has the marks, and a hash for each
 * sentence by which it is found.
 */
export function markedSentences(): Marked {
  const rows = readRows();
  const volumes = new Set(rows.map(({ volume }) => volume));
  const found = sentencesByKey(volumes);
  const marked: Marked = { lookedAt: [], heldOut: [], training: [], heldOutBe: [], lost: [] };
  const sets = {
    'looked-at': marked.lookedAt,
    'held-out': marked.heldOut,
    training: marked.training,
    'held-out-be': marked.heldOutBe,
  };
  rows.forEach(({ use, volume, year, sentence, missing }, k) => {
    const one = found.get(`${volume} ${sentence}`);
    if (!one) {
      marked.lost.push({ line: k + 2, volume, sentence });
      return;
    }
    sets[use].push({ ...one, year: Number(year), omissions: omissionsOf(one.text, missing) });
  });
  return marked;
}

/** The hash (FNV-1a, 32 bits, eight hexadecimal digits) of a sentence with single spaces. */
export function sentenceKey(text: string): string {
  return (hashOf(text) >>> 0).toString(16).padStart(8, '0');
}

function readRows(): Row[] {
  const [names, ...lines] = readFileSync(new URL('marked-sentences.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return lines.map(
    (cells) =>
      Object.fromEntries(names!.map((name, k) => [name, cells[k] ?? ''])) as unknown as Row,
  );
}

function sentencesByKey(
  volumes: ReadonlySet<string>,
): Map<string, Pick<GoldSentence, 'doc' | 'text'>> {
  const found = new Map<string, Pick<GoldSentence, 'doc' | 'text'>>();
  const telegrams = readJsonLines<{ vol: string; text: string }>('telegrams-unlabelled.jsonl.gz');
  for (const [k, telegram] of telegrams.filter(({ vol }) => volumes.has(vol)).entries()) {
    const doc = `${telegram.vol} ${k}`;
    for (const { start, end } of paragraphsOf(parseCable(telegram.text)).flatMap(sentencesOf)) {
      const text = telegram.text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
      const key = `${telegram.vol} ${sentenceKey(text)}`;
      if (!found.has(key)) found.set(key, { doc, text });
    }
  }
  return found;
}

function omissionsOf(text: string, missing: string): GoldOmission[] {
  const tokens = tokensOf(text);
  return missing
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
