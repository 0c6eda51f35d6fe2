import type { CableLeaf } from '../cable/index.js';

/** Finds the leaf of a place: rules look for what is rare in the whole text, and then ask where it is. */
export class LeafIndex {
  /** The leaf that was found last: places are asked for in the order of the file, mostly. */
  #last = 0;

  constructor(private readonly leaves: readonly CableLeaf[]) {}

  /** The leaf in which an offset lies; the leaves of a file leave no gap. */
  at(offset: number): CableLeaf {
    const { leaves } = this;
    let low = startOf(leaves, this.#last) <= offset ? this.#last : 0;
    let high = leaves.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(leaves, middle) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return leaves[low]!;
  }
}

function startOf(leaves: readonly CableLeaf[], index: number): number {
  return leaves[index]!.position.start.offset;
}
