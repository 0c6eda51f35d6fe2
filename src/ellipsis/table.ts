/**
 * Weights of hashed features: a row a feature, a column an outcome. A weight is a small whole
 * number of steps of `scale`.
 */
export interface Table {
  /** Rows less one; rows are a power of two. */
  mask: number;
  columns: number;
  scale: number;
  weights: Int8Array;
}

/**
 * Adds the rows of the first `count` features to `sums` (in steps of the scale), which is cleared
 * first.
 */
export function addRows(
  { weights, columns }: Pick<Table, 'columns'> & { weights: Int8Array | Float32Array },
  features: Int32Array,
  count: number,
  sums: Float64Array | Int32Array,
): void {
  sums.fill(0);
  for (let j = 0; j < count; j++) {
    const row = features[j]! * columns;
    for (let c = 0; c < columns; c++) sums[c]! += weights[row + c]!;
  }
}
