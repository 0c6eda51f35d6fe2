import type { Extent } from '../../cable/index.js';
import type { PageWord } from './page-words.js';
import type { Anchor } from './record.js';

/** Words that are kept of what stands before and after. */
const CONTEXT = 4;

/** Words around that must be the same: one side, or half of each. */
const ENOUGH = CONTEXT;

/** By what the words at an extent are known again; undefined where no word is. */
export function anchorOf(words: readonly PageWord[], extent: Extent): Anchor | undefined {
  const [from, to] = wordsAt(words, extent);
  if (from >= to) return undefined;
  return {
    quote: textOf(words.slice(from, to)),
    before: textOf(words.slice(Math.max(0, from - CONTEXT), from)),
    after: textOf(words.slice(to, to + CONTEXT)),
  };
}

/** The words that an extent touches: the index of the first, and one more than that of the last. */
export function wordsAt(words: readonly PageWord[], { start, end }: Extent): [number, number] {
  const from = words.findIndex((word) => (start === end ? word.end >= end : word.end > start));
  if (from < 0) return [words.length, words.length];
  let to = from;
  while (to < words.length && words[to]!.start < Math.max(end, start + 1)) to++;
  return [from, to];
}

/**
 * Where the words of an anchor are now: by themselves with what stands around them, else between
 * what stood around them, where they were corrected, else wherever they stand once.
 */
export function findAnchor(words: readonly PageWord[], anchor: Anchor): Extent | undefined {
  const quote = split(anchor.quote);
  const places = words.flatMap((_, i) =>
    quote.every((word, at) => words[i + at]?.text === word) ? [[i, i + quote.length] as const] : [],
  );
  const best = places
    .map(([from, to]) => ({ from, to, near: nearness(words, from, to, anchor) }))
    .sort((a, b) => b.near - a.near)[0];
  if (best && isEnough(best.near)) return extentOf(words, best.from, best.to);
  const between = findBetween(words, anchor, quote.length);
  if (between) return between;
  return best && places.length === 1 ? extentOf(words, best.from, best.to) : undefined;
}

/** What stands now between the words that stood around; most as long as what stood there. */
function findBetween(words: readonly PageWord[], anchor: Anchor, length: number): Extent | undefined {
  const [before, after] = [split(anchor.before), split(anchor.after)];
  for (let from = 0; from <= words.length; from++) {
    if (sameBefore(words, from, before) < 2) continue;
    for (let to = from; to <= Math.min(words.length, from + length + 2); to++) {
      if (sameAfter(words, to, after) >= 2) return extentOf(words, from, to);
    }
  }
  return undefined;
} // prettier-ignore

/**
 * How many words around a place are those of an anchor, from the place outwards. The edge of the
 * page, where it was the edge before, counts for the words that it has not.
 */
export function nearness(
  words: readonly PageWord[],
  from: number,
  to: number,
  { before, after }: Anchor,
): number {
  return sameBefore(words, from, split(before)) + sameAfter(words, to, split(after));
}

export function isEnough(near: number): boolean {
  return near >= ENOUGH;
}

function sameBefore(words: readonly PageWord[], from: number, before: readonly string[]): number {
  let same = 0;
  while (same < before.length && words[from - 1 - same]?.text === before.at(-1 - same)) same++;
  return same === before.length && same === from ? CONTEXT : same;
}

function sameAfter(words: readonly PageWord[], to: number, after: readonly string[]): number {
  let same = 0;
  while (same < after.length && words[to + same]?.text === after[same]) same++;
  return same === after.length && to + same === words.length ? CONTEXT : same;
}

/** From one word to before another; where all between is gone, the place before the next word. */
function extentOf(words: readonly PageWord[], from: number, to: number): Extent {
  if (from < to) return { start: words[from]!.start, end: words[to - 1]!.end };
  const place = words[from]?.start ?? words.at(-1)?.end ?? 0;
  return { start: place, end: place };
}

function textOf(words: readonly PageWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function split(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
