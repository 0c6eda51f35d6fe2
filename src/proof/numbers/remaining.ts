/** What two independent readings say of the errors that both passed over. */
export interface Remaining {
  /** Errors that there were in all, by estimate. */
  total: number;
  /** Those that neither reader found, and the ends of the interval that holds them 95 times of 100. */
  left: number;
  low: number;
  high: number;
  /** True where too few were found by both for the estimate to be relied on. */
  small: boolean;
}

/** Errors found by both below which the estimate is biased (Robson and Regier, 1964). */
const ENOUGH = 7;

/** Standard deviations to either side that hold 95 of 100. */
const SIGMA = 1.96;

/**
 * Estimates the errors left after two independent readings of one text: `first` and `second` found
 * by either reader, `both` by both. Throws RangeError for counts that cannot be.
 *
 * Source: Chapman 1951, with the variance of Seber 1970 and a log-normal interval that never falls
 * below what was found.
 */
export function remainingErrors(first: number, second: number, both: number): Remaining {
  if (both < 0 || both > first || both > second) {
    throw new RangeError(
      `Both readers cannot have found ${both} of ${first} and ${second} errors.`,
    );
  }
  const found = first + second - both;
  const total = ((first + 1) * (second + 1)) / (both + 1) - 1;
  const left = total - found;
  const variance =
    ((first + 1) * (second + 1) * (first - both) * (second - both)) /
    ((both + 1) ** 2 * (both + 2));
  const small = both < ENOUGH;
  if (left <= 0) return { total, left: 0, low: 0, high: 0, small };
  const spread = Math.exp(SIGMA * Math.sqrt(Math.log(1 + variance / left ** 2)));
  return { total, left, low: left / spread, high: left * spread, small };
}

/** Words altered by words read from which one more reading pays (Distributed Proofreaders). */
export const STOP = 0.022;

/** Whether a text should be read once more, after a reading that altered so many of its words. */
export function readAgain(altered: number, words: number): boolean {
  return words > 0 && altered / words > STOP;
}
