import { SIGN_BITS } from '../../src/ellipsis/table.js';

/** Counts features, to give each row of a table to the one that is met most. */
export class FeatureCounts {
  readonly #bits: number;
  readonly #counts: Uint16Array;

  /** For a table of 2 to the power of `bits` rows. */
  constructor(bits: number) {
    this.#bits = bits;
    this.#counts = new Uint16Array(2 ** (bits + SIGN_BITS));
  }

  add(hashes: Int32Array, count: number): void {
    const counts = this.#counts;
    const mask = counts.length - 1;
    for (let j = 0; j < count; j++) {
      const at = hashes[j]! & mask;
      if (counts[at]! < 65_535) counts[at]!++;
    }
  }

  /** The sign of the owner of each row. */
  owners(): Uint8Array {
    const rows = 2 ** this.#bits;
    const owners = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) {
      let most = 0;
      for (let sign = 0; sign < 2 ** SIGN_BITS; sign++) {
        const count = this.#counts[row + sign * rows]!;
        if (count <= most) continue;
        most = count;
        owners[row] = sign;
      }
    }
    return owners;
  }
}
