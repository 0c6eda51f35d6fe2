import type { Alignment } from '../align/alignment.js';
import { isLink } from '../align/step.js';
import { median } from '../median.js';
import type { Lexicon } from './difference.js';

/** What the cable itself says about its words, beside the words of the language. */
export interface Evidence {
  /** Whether the key of a word is a word of the language, or stands elsewhere in this cable on both sides. */
  isKnown: (key: string) => boolean;
  /** The width of a letter on a page of the scan, in pixels. */
  pitchOn: (page: number) => number;
}

/** Gathers what a cable says about its own words: names are in no dictionary, but they come again. */
export function evidenceOf(alignment: Alignment, { isKnown }: Lexicon): Evidence {
  const { words, scan, steps } = alignment;
  const confirmed = new Set<string>();
  for (const step of steps) {
    if (isLink(step) && words[step.from]!.key === scan[step.scanFrom]!.key) {
      confirmed.add(words[step.from]!.key);
    }
  }
  const pitches = alignment.pages.map((_, page) =>
    median(
      scan
        .filter((word) => word.page === page && word.text.length > 2)
        .map(({ box: [, , width], text }) => width / text.length),
    ),
  );
  const cache = new Map<string, boolean>();
  return {
    isKnown(key) {
      const before = cache.get(key);
      if (before !== undefined) return before;
      const known = confirmed.has(key) || isKnown(key);
      cache.set(key, known);
      return known;
    },
    pitchOn: (page) => pitches[page] ?? 0,
  };
}
