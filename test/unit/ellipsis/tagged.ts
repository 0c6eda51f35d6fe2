import { NounTable } from '../../../src/ellipsis/nouns.js';
import { analyse, type Sentence } from '../../../src/ellipsis/sentence.js';
import { TAG, type Tag } from '../../../src/ellipsis/tags.js';
import { wordOf } from '../../../src/ellipsis/words.js';

/** A sentence from `word/TAG` pairs. */
export function tagged(text: string): Sentence {
  const pairs = text.split(' ').map((pair) => pair.split('/') as [string, Tag]);
  return analyse(
    pairs.map(([word]) => wordOf(word, false)),
    Uint8Array.from(pairs, ([, tag]) => TAG[tag]),
    new NounTable(new Uint32Array(0), new Uint8Array(0)),
  );
}
