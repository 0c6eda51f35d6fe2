import { leavesOf, pagesOf, type Root } from '../../cable/index.js';
import { bitsOf, hashOf } from './hash.js';

/** What stands on one page, and by what it is known again. */
export interface PageText {
  /** As the page says, or one more than the page before. */
  number: number;
  /** Fingerprint of what stands on it, without its number, line breaks and spacing. */
  hash: string;
  /** The least fingerprints of its pairs of words: pages alike have many in common (MinHash). */
  sketch: string[];
  /** Words on it, banner and label not counted. */
  words: number;
}

/** What an insertion of a page or a new line break changes, and is no reading. */
const ASIDE = new Set(['space', 'pageLine', 'frontMatter']);
const FURNITURE = new Set(['banner', 'label', 'releaseStamp', 'endMark']);

/** How many fingerprints a sketch holds. */
const SKETCH = 12;

/** The pages of a cable as a record knows them. */
export function pageTextsOf(root: Root): PageText[] {
  const pages = pagesOf(root).map(({ number, end }) => ({ number, end, all: '', own: '' }));
  let at = 0;
  for (const { type, value, position } of leavesOf(root)) {
    if (ASIDE.has(type)) continue;
    while (at < pages.length - 1 && position.start.offset >= pages[at]!.end) at++;
    const page = pages[at]!;
    page.all += ` ${value}`;
    if (!FURNITURE.has(type)) page.own += ` ${value}`;
  }
  return pages.map(({ number, all, own }) => {
    const words = wordsOf(own);
    return { number, hash: hashOf(wordsOf(all).join(' ')), sketch: sketchOf(words), words: words.length }; // prettier-ignore
  });
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').split(/\s+/).filter(Boolean);
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
