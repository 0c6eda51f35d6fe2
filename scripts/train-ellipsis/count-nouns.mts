import { NounTable } from '../../src/ellipsis/nouns.js';
import { hashOf } from '../../src/ellipsis/hash.js';
import { DETERMINER, IN_PHRASE, NOUN, TAG } from '../../src/ellipsis/tags.js';
import { type Random } from './random.mjs';
import type { TaggedSentence } from './tag-prose.mjs';
import { plainStyle, telegraph } from './telegraph.mjs';

const FEWEST = 8;
const DETERMINING = /^(?:no|some|any|each|every|either|neither|such|what|which|whose)$/;

/** What is counted of one noun. */
interface Count {
  bare: number;
  all: number;
  bareOf: number;
  allOf: number;
  the: number;
  articles: number;
}

/** Nouns as they are written to the model: hashes ascending, three bytes each. */
export interface NounData {
  hashes: Uint32Array;
  habits: Uint8Array;
}

/** Counts how nouns stand in full prose, at the head of their phrase. */
export function countNouns(sentences: Iterable<TaggedSentence>, random: Random): NounData {
  const counts = new Map<string, Count>();
  const style = { ...plainStyle(random), abbreviate: 0.5 };
  for (const full of sentences) {
    const { words, tags } = telegraph(full, style, random);
    for (let i = 0; i < words.length; i++) {
      if (!NOUN[tags[i]!]) continue;
      const next = tags[i + 1];
      if (next !== undefined && (NOUN[next] || next === TAG.POS)) continue;
      let j = i - 1;
      while (j >= 0 && IN_PHRASE[tags[j]!] && tags[j] !== TAG.POS && tags[j] !== TAG.CD) j--;
      const before = words[j]?.toLowerCase() ?? '';
      const determined = j >= 0 && (DETERMINER[tags[j]!] === 1 || DETERMINING.test(before));
      const key = words[i]!.toLowerCase();
      let count = counts.get(key);
      if (!count) {
        count = { bare: 0, all: 0, bareOf: 0, allOf: 0, the: 0, articles: 0 };
        counts.set(key, count);
      }
      if (words[i + 1] === 'of') {
        count.allOf++;
        if (!determined) count.bareOf++;
      } else {
        count.all++;
        if (!determined) count.bare++;
      }
      if (tags[j] === TAG.AT) {
        count.articles++;
        if (before === 'the') count.the++;
      }
    }
  }
  const rows: [number, Count][] = [];
  for (const [noun, count] of counts) {
    if (count.all + count.allOf >= FEWEST) rows.push([hashOf(noun) >>> 0, count]);
  }
  rows.sort(([a], [b]) => a - b);
  const hashes = Uint32Array.from(rows, ([hash]) => hash);
  const habits = Uint8Array.from(
    rows.flatMap(([, { bare, all, bareOf, allOf, the, articles }]) => [
      share(bare + 0.3, all + 1),
      share(bareOf + 0.1, allOf + 0.8),
      share(the + 0.6, articles + 1),
    ]),
  );
  return { hashes, habits };
}

function share(part: number, whole: number): number {
  return Math.min(255, Math.round((part / whole) * 256));
}

export const nounTable = ({ hashes, habits }: NounData): NounTable => new NounTable(hashes, habits);
