/**
 * Weights of hashed features: a row a feature, a column an outcome. A weight is a small whole
 * number of steps of `scale`. Many features have the same row, and one of them owns it: of the
 * others nothing is known.
 */
export interface Table {
  /** Rows are 2 to this power. */
  bits: number;
  columns: number;
  scale: number;
  weights: Int8Array;
  /** The sign of the feature that owns each row: the bits of its hash above those of the row. */
  owners: Uint8Array;
}

/** Bits of a hash that tell the owner of a row from others. */
export const SIGN_BITS = 8;
const SIGN = (1 << SIGN_BITS) - 1;

/** Turns the first `count` hashes into the rows that they own, in place; returns how many those are. */
export function rowsOf(
  { bits, owners }: Pick<Table, 'bits' | 'owners'>,
  hashes: Int32Array,
  count: number,
): number {
  const mask = (1 << bits) - 1;
  let owned = 0;
  for (let j = 0; j < count; j++) {
    const hash = hashes[j]!;
    const row = hash & mask;
    if (owners[row] === ((hash >>> bits) & SIGN)) hashes[owned++] = row;
  }
  return owned;
}

/** Adds the first `count` rows to `sums` (in steps of the scale), which is cleared first. */
export function addRows(
  { weights, columns }: Pick<Table, 'columns'> & { weights: Int8Array | Float32Array },
  rows: Int32Array,
  count: number,
  sums: Float64Array | Int32Array,
): void {
  sums.fill(0);
  for (let j = 0; j < count; j++) {
    const row = rows[j]! * columns;
    for (let c = 0; c < columns; c++) sums[c]! += weights[row + c]!;
  }
}
