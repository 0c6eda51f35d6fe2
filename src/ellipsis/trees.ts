import { KINDS } from './evidence.js';

/**
 * Trees of decisions that look last at the gaps where a form of `be` or a subject is in doubt. What
 * the gap model and the judge know was learnt from full prose with words taken out by a program;
 * the trees were taught by telegrams that people marked, and know what is really left out.
 *
 * A tree asks as many questions as `DEPTH`, the same ones whatever the answers: whether one
 * value of the evidence is above an edge. The answers choose a leaf, and the leaves of all trees
 * are added up to log-odds.
 */
export interface Trees {
  /** What each class of each of the `CLASSES` speaks for, in steps of `leanScale`. */
  leans: Int8Array;
  leanScale: number;
  /** `EDGES` for each value of the evidence, ascending. */
  edges: Float32Array;
  /** `DEPTH` questions a tree: which value, and which of its edges. */
  values: Uint8Array;
  questions: Uint8Array;
  /** 2 to the power of `DEPTH` leaves a tree, in steps of `leafScale`. */
  leaves: Int8Array;
  leafScale: number;
}

export const DEPTH = 5;
export const EDGES = 31;

/** The log-odds that the trees give to evidence, added to those from before. */
export function treeOdds(
  { edges, values, questions, leaves, leafScale }: Trees,
  evidence: Float64Array,
  before: number,
): number {
  let sum = 0;
  for (let at = 0, from = 0; at < values.length; from += 1 << DEPTH) {
    let leaf = 0;
    for (const end = at + DEPTH; at < end; at++) {
      const value = values[at]!;
      leaf = leaf * 2 + (evidence[value]! > edges[value * EDGES + questions[at]!]! ? 1 : 0);
    }
    sum += leaves[from + leaf]!;
  }
  return before + sum * leafScale;
}

/** What a class speaks for, by the place that it has among the classes. */
export function leanOf({ leans, leanScale }: Trees, slot: number, kind: number): number {
  return leans[slot * KINDS + kind]! * leanScale;
}
