import { placeOf } from './hash.js';

/**
 * How a noun stands in full prose: how often without an article or another determiner, by itself
 * and before `of`, and how often its article is `the`. In 256ths.
 */
export interface NounHabit {
  bare: number;
  bareOf: number;
  definite: number;
}

/** The habits of nouns, found by the hash of the noun. */
export class NounTable {
  readonly #hashes: Uint32Array;
  readonly #habits: Uint8Array;

  /** `hashes` ascending; three bytes of `habits` for each. */
  constructor(hashes: Uint32Array, habits: Uint8Array) {
    this.#hashes = hashes;
    this.#habits = habits;
  }

  get(hash: number): NounHabit | undefined {
    const at = placeOf(this.#hashes, hash) * 3;
    if (at < 0) return undefined;
    const habits = this.#habits;
    return { bare: habits[at]!, bareOf: habits[at + 1]!, definite: habits[at + 2]! };
  }
}
