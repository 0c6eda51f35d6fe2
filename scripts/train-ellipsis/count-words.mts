import { hashOf } from '../../src/ellipsis/hash.js';
import { ABBREVIATIONS } from './abbreviations.mjs';
import type { TaggedSentence } from './tag-prose.mjs';

const FEWEST = 20;

/** The hashes of the words that full prose has often, and of what departments write for them. */
export function countWords(sentences: Iterable<Pick<TaggedSentence, 'words'>>): Uint32Array {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  const hashes = new Set<number>();
  for (const [word, count] of counts) if (count >= FEWEST) hashes.add(hashOf(word) >>> 0);
  for (const short of ABBREVIATIONS.values())
    for (const word of short.join(' ').split(' ')) hashes.add(hashOf(word.toLowerCase()) >>> 0);
  return Uint32Array.from(hashes).sort();
}
