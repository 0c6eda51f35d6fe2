import { CATEGORIES, type Category } from '../../src/ellipsis/model.js';
import { GOLD_CATEGORY, type Guessed } from './gold.mjs';

/** What was found of one category. */
export interface Tally {
  hits: number;
  alarms: number;
  misses: number;
  /** Hits with an accepted word. */
  words: number;
}

const ADVERB =
  /^(?:not|still|also|now|just|well|very|most|really|actually|already|\w+ly|right|presently)$/i;

/**
 * Compares guesses with gold, as the laboratory's metric does: exact gap, except that a form of
 * `be` may stand on either side of an adverb; what is not obligatory counts neither way.
 */
export function tally(
  sentences: readonly Guessed[],
  threshold: (category: Category) => number,
  tell: (kind: 'alarm' | 'miss', category: Category, text: string, score: number) => void = () =>
    undefined,
): Record<Category, Tally> {
  const result = Object.fromEntries(
    CATEGORIES.map((category) => [category, { hits: 0, alarms: 0, misses: 0, words: 0 }]),
  ) as Record<Category, Tally>;
  for (const { gold, tokens, guesses } of sentences) {
    const open = gold.omissions.map((omission) => ({
      omission,
      category: GOLD_CATEGORY[omission.category]!,
      gap: tokens.findIndex(({ start }) => start === omission.offset),
      hit: false,
    }));
    const show = (gap: number, word: string): string => {
      const at = tokens[gap]?.start ?? gold.text.length;
      return `${gold.text.slice(Math.max(0, at - 40), at)}[${word}] ${gold.text.slice(at, at + 40)}`;
    };
    for (const { gap, category, words, score } of guesses) {
      if (score < threshold(category)) continue;
      const among = open.filter((one) => one.category === category && !one.hit);
      const match =
        among.find((one) => one.gap === gap) ??
        (category === 'copula'
          ? among.find(
              (one) =>
                (one.gap === gap + 1 && ADVERB.test(tokens[gap]!.text)) ||
                (one.gap === gap - 1 && ADVERB.test(tokens[one.gap]!.text)),
            )
          : undefined);
      if (!match) {
        result[category].alarms++;
        tell('alarm', category, show(gap, words[0]!), score);
        continue;
      }
      match.hit = true;
      if (!match.omission.obligatory) continue;
      result[category].hits++;
      const accepted = [...match.omission.words, ...match.omission.alternatives];
      if (accepted.some((word) => word.toLowerCase() === words[0]!.toLowerCase()))
        result[category].words++;
    }
    for (const { omission, category, gap, hit } of open) {
      if (hit || !omission.obligatory) continue;
      result[category].misses++;
      const best = guesses.find((one) => one.gap === gap && one.category === category);
      tell('miss', category, show(gap, omission.words[0]!), best?.score ?? 0);
    }
  }
  return result;
}

/** Precision, recall and their harmonic mean; NaN of nothing. */
export function rates({ hits, alarms, misses }: Tally): { p: number; r: number; f: number } {
  return {
    p: hits / (hits + alarms),
    r: hits / (hits + misses),
    f: (2 * hits) / (2 * hits + alarms + misses),
  };
}
