import { CLASSES, KINDS, NUMBERS } from '../../src/ellipsis/evidence.js';
import { DEPTH, EDGES, type Trees } from '../../src/ellipsis/trees.js';
import { type Random, shuffle } from './random.mjs';

/** A gap in doubt: what there is to know of it, and whether a word is missing there. */
export interface Doubt {
  numbers: Float64Array;
  classes: Int32Array;
  /** Log-odds from before. */
  before: number;
  isMissing: boolean;
  /** Which part of the telegrams it belongs to, from 0 up to `PARTS`. */
  part: number;
}

/** What was tried and chosen; see settings.mts. */
export interface TreeSettings {
  trees: number;
  rate: number;
  /** What keeps a leaf, and the lean of a class, near nought where few doubts speak. */
  leafPrior: number;
  leanPrior: number;
  /** Shares of the doubts and of the values that a tree sees. */
  doubts: number;
  values: number;
}

/** Parts of the telegrams: what a class leans to is told to each part by the others. */
export const PARTS = 5;

const VALUES = NUMBERS + CLASSES;
const BINS = EDGES + 1;
const LEAVES = 1 << DEPTH;
const LEAN_SCALE = 0.02;

/** Trains trees by gradient boosting on doubts. */
export function trainTrees(
  doubts: readonly Doubt[],
  settings: TreeSettings,
  random: Random,
): Trees {
  const { leans, told } = leansOf(doubts, settings.leanPrior);
  const columns = columnsOf(doubts, told);
  const edges = new Float32Array(VALUES * EDGES);
  const bins = columns.map((column, value) => {
    const own = edgesOf(column);
    edges.set(own, value * EDGES);
    return Uint8Array.from(column, (one) => binOf(own, one));
  });
  const count = doubts.length;
  const odds = Float64Array.from(doubts, ({ before }) => before);
  const gradients = new Float64Array(count);
  const weights = new Float64Array(count);
  const values = new Uint8Array(settings.trees * DEPTH);
  const questions = new Uint8Array(settings.trees * DEPTH);
  const leaves = new Float64Array(settings.trees * LEAVES);
  const order = Array.from({ length: VALUES }, (_, value) => value);
  for (let tree = 0; tree < settings.trees; tree++) {
    const seen: number[] = [];
    for (let k = 0; k < count; k++) {
      const chance = 1 / (1 + Math.exp(-odds[k]!));
      gradients[k] = (doubts[k]!.isMissing ? 1 : 0) - chance;
      weights[k] = chance * (1 - chance);
      if (random() < settings.doubts) seen.push(k);
    }
    const asked = shuffle(order, random).slice(0, Math.round(VALUES * settings.values));
    const places = new Uint8Array(count);
    for (let level = 0; level < DEPTH; level++) {
      const at = tree * DEPTH + level;
      const { value, question } = bestSplit(
        asked, bins, places, 1 << level, seen, gradients, weights, settings.leafPrior,
      ); // prettier-ignore
      values[at] = value;
      questions[at] = question;
      const bin = bins[value]!;
      for (let k = 0; k < count; k++) places[k] = places[k]! * 2 + (bin[k]! > question ? 1 : 0);
    }
    const sums = new Float64Array(LEAVES);
    const totals = new Float64Array(LEAVES).fill(settings.leafPrior);
    for (const k of seen) {
      sums[places[k]!]! += gradients[k]!;
      totals[places[k]!]! += weights[k]!;
    }
    for (let leaf = 0; leaf < LEAVES; leaf++)
      leaves[tree * LEAVES + leaf] = (settings.rate * sums[leaf]!) / totals[leaf]!;
    for (let k = 0; k < count; k++) odds[k]! += leaves[tree * LEAVES + places[k]!]!;
  }
  const leafScale = leaves.reduce((most, leaf) => Math.max(most, Math.abs(leaf)), 1e-6) / 127;
  return {
    leans,
    leanScale: LEAN_SCALE,
    edges,
    values,
    questions,
    leaves: Int8Array.from(leaves, (leaf) => Math.round(leaf / leafScale)),
    leafScale,
  };
}

/**
 * What each class speaks for beyond the odds from before, and for each doubt what its classes speak
 * for by the other parts of the telegrams: by its own, a rare word would tell what is missing.
 */
function leansOf(
  doubts: readonly Doubt[],
  prior: number,
): { leans: Int8Array; told: Float64Array[] } {
  const size = CLASSES * KINDS;
  const sums = new Float64Array(size * (PARTS + 1));
  const totals = new Float64Array(size * (PARTS + 1));
  for (const { classes, before, isMissing, part } of doubts) {
    const chance = 1 / (1 + Math.exp(-before));
    for (let slot = 0; slot < CLASSES; slot++) {
      const at = slot * KINDS + classes[slot]!;
      for (const to of [at, (part + 1) * size + at]) {
        sums[to]! += (isMissing ? 1 : 0) - chance;
        totals[to]! += chance * (1 - chance);
      }
    }
  }
  const lean = (sum: number, total: number): number => {
    const steps = Math.round(sum / (total + prior) / LEAN_SCALE);
    return Math.max(-127, Math.min(127, steps));
  };
  const told = doubts.map(({ classes, part }) =>
    Float64Array.from(classes, (kind, slot) => {
      const at = slot * KINDS + kind;
      const own = (part + 1) * size + at;
      return lean(sums[at]! - sums[own]!, totals[at]! - totals[own]!) * LEAN_SCALE;
    }),
  );
  return { leans: Int8Array.from({ length: size }, (_, at) => lean(sums[at]!, totals[at]!)), told };
}

function columnsOf(doubts: readonly Doubt[], told: readonly Float64Array[]): Float64Array[] {
  return Array.from({ length: VALUES }, (_, value) =>
    Float64Array.from(doubts, ({ numbers }, k) =>
      value < NUMBERS ? numbers[value]! : told[k]![value - NUMBERS]!,
    ),
  );
}

/** Edges between which about as many values lie each; those that are not needed are infinite. */
function edgesOf(column: Float64Array): Float32Array {
  const edges = new Float32Array(EDGES).fill(Infinity);
  const sorted = column.slice().sort();
  const distinct = [...new Set(sorted)];
  let found = 0;
  if (distinct.length <= EDGES) {
    for (let k = 1; k < distinct.length; k++)
      edges[found++] = (distinct[k - 1]! + distinct[k]!) / 2;
    return edges;
  }
  let last = -Infinity;
  for (let k = 1; k <= EDGES; k++) {
    const edge = Math.fround(sorted[Math.floor((k * sorted.length) / BINS)]! + 1e-4);
    if (edge > last) edges[found++] = last = edge;
  }
  return edges;
}

function binOf(edges: Float32Array, value: number): number {
  let bin = 0;
  while (bin < EDGES && value > edges[bin]!) bin++;
  return bin;
}

/** The question that tells most, asked of all places of a level at once. */
function bestSplit(
  asked: readonly number[],
  bins: readonly Uint8Array[],
  places: Uint8Array,
  count: number,
  seen: readonly number[],
  gradients: Float64Array,
  weights: Float64Array,
  prior: number,
): { value: number; question: number } {
  let best = { value: asked[0]!, question: 0 };
  let most = -Infinity;
  const sums = new Float64Array(count * BINS);
  const totals = new Float64Array(count * BINS);
  const gains = new Float64Array(EDGES);
  for (const value of asked) {
    const bin = bins[value]!;
    sums.fill(0);
    totals.fill(0);
    for (const k of seen) {
      const at = places[k]! * BINS + bin[k]!;
      sums[at]! += gradients[k]!;
      totals[at]! += weights[k]!;
    }
    gains.fill(0);
    for (let place = 0; place < count; place++) addGains(sums, totals, place * BINS, prior, gains);
    for (let question = 0; question < EDGES; question++) {
      if (gains[question]! <= most) continue;
      most = gains[question]!;
      best = { value, question };
    }
  }
  return best;
}

function addGains(
  sums: Float64Array,
  totals: Float64Array,
  from: number,
  prior: number,
  gains: Float64Array,
): void {
  let sum = 0;
  let total = 0;
  for (let bin = 0; bin < BINS; bin++) {
    sum += sums[from + bin]!;
    total += totals[from + bin]!;
  }
  let below = 0;
  let belowTotal = 0;
  for (let bin = 0; bin < EDGES; bin++) {
    below += sums[from + bin]!;
    belowTotal += totals[from + bin]!;
    const above = sum - below;
    gains[bin]! +=
      (below * below) / (belowTotal + prior) + (above * above) / (total - belowTotal + prior);
  }
}
