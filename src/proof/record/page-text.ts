import type { Root } from '../../cable/index.js';
import { bitsOf, hashOf } from './hash.js';
import { pageLeavesOf, type PageWord, wordsOf } from './page-words.js';

/** What stands on one page, and by what it is known again. */
export interface PageText {
  /** As the page says, or one more than the page before. */
  number: number;
  /** Fingerprint of what stands on it, without its number, line breaks and spacing. */
  readonly hash: string;
  /** The least fingerprints of its pairs of words: pages alike have many in common (MinHash). */
  readonly sketch: string[];
  /** No word is on it, banner and label not counted. */
  blank: boolean;
}

/** How many fingerprints a sketch holds. */
const SKETCH = 12;

/** The pages of a cable as a record knows them. Most are asked for little, so the rest is made late. */
export function pageTextsOf(root: Root): PageText[] {
  return pageLeavesOf(root).map((page) => {
    let words: PageWord[] | undefined;
    let hash: string | undefined;
    let sketch: string[] | undefined;
    const all = (): PageWord[] => (words ??= wordsOf(page));
    return {
      number: page.number,
      blank: !page.leaves.some(({ value, furniture }) => !furniture && /\S/.test(value)),
      get hash(): string {
        return (hash ??= hashOf(
          all()
            .map(({ text }) => text)
            .join(' '),
        ));
      },
      get sketch(): string[] {
        return (sketch ??= sketchOf(
          all().flatMap(({ text, furniture }) => (furniture ? [] : [text])),
        ));
      },
    };
  });
}

function sketchOf(words: readonly string[]): string[] {
  const hashes = new Set(words.map((word, i) => bitsOf(`${word} ${words[i + 1] ?? ''}`, 0) % 2 ** 32)); // prettier-ignore
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, SKETCH)
    .map((hash) => hash.toString(36));
}

/** How alike two pages are, from 0 to 1: an estimate of the share of word pairs in common. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const union = [...new Set([...a, ...b])]
    .sort((x, y) => parseInt(x, 36) - parseInt(y, 36))
    .slice(0, SKETCH);
  if (!union.length) return 0;
  return union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
}
