import { placeOf } from './hash.js';

/** The words that full prose has often, by their hashes. */
export class KnownWords {
  readonly #hashes: Uint32Array;

  constructor(ascending: Uint32Array) {
    this.#hashes = ascending;
  }

  has(hash: number): boolean {
    return placeOf(this.#hashes, hash) >= 0;
  }
}
