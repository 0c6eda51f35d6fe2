import { costOf, GAP } from './likeness.js';

/** A step of an alignment: so many of A stand against so many of B; 0 is none. */
export interface Step {
  a: number;
  b: number;
  same: boolean;
}

/** Words that are joined in one transcript and apart in the other: at most so many for one. */
const RUN = 12;

/** Cells of the table beyond which a wider band is not tried. */
const CELLS = 4_000_000;

/** Words from which two texts that have hardly a word in common are not searched any further. */
const LONG = 400;

/** Half the width of the first band around the diagonal. */
const BAND = 32;

/** Step codes: 1:1, none of B, none of A, then 1:k, then k:1, with k from 2. */
const PAIR = 1;
const ONLY_A = 2;
const ONLY_B = 3;
const SPLIT = 4;
const JOIN = SPLIT + RUN;

/**
 * Aligns two sequences of words at the least cost, within a band that is widened until nothing
 * cheaper can lie outside (Ukkonen 1985).
 */
export function alignKeys(a: readonly string[], b: readonly string[]): Step[] {
  if (!a.length) return b.map(() => ({ a: 0, b: 1, same: false }));
  if (!b.length) return a.map(() => ({ a: 1, b: 0, same: false }));
  const apart = Math.abs(a.length - b.length);
  const cost = memory();
  let band = BAND;
  let table = fill(a, b, apart + band, cost);
  const isEnough = (): boolean => {
    const surplus = table.cost - apart * GAP;
    if (surplus <= 2 * band * GAP || band > Math.max(a.length, b.length)) return true;
    const unlike = a.length > LONG && surplus > a.length * GAP;
    return unlike || 2 * (2 * (apart + band) + 1) * a.length > CELLS;
  };
  while (!isEnough()) {
    band *= 2;
    table = fill(a, b, apart + band, cost);
  }
  return trace(table, a, b);
}

/** Costs that were told once, since the same pair of words is asked for in every band. */
function memory(): (a: string, b: string) => number {
  const known = new Map<string, Map<string, number>>();
  return (a, b) => {
    if (a === b) return 0;
    let row = known.get(a);
    if (!row) known.set(a, (row = new Map<string, number>()));
    let cost = row.get(b);
    if (cost === undefined) row.set(b, (cost = costOf(a, b)));
    return cost;
  };
}

interface Table {
  codes: Uint8Array;
  band: number;
  width: number;
  cost: number;
}

function fill(
  a: readonly string[],
  b: readonly string[],
  band: number,
  costOfPair: (a: string, b: string) => number,
): Table {
  const width = 2 * band + 1;
  const codes = new Uint8Array((a.length + 1) * width);
  // Of the last rows as many are kept as a join may reach back.
  const rows = Array.from({ length: RUN + 1 }, () => new Float64Array(width).fill(Infinity));
  const at = (i: number, j: number): number => {
    const column = j - i + band;
    return column < 0 || column >= width || i < 0 || j < 0
      ? Infinity
      : rows[i % rows.length]![column]!;
  };
  for (let i = 0; i <= a.length; i++) {
    const row = rows[i % rows.length]!.fill(Infinity);
    const to = Math.min(b.length, i + band);
    for (let j = Math.max(0, i - band); j <= to; j++) {
      let least = i === 0 && j === 0 ? 0 : Infinity;
      let code = 0;
      const offer = (cost: number, which: number): void => {
        if (cost >= least) return;
        least = cost;
        code = which;
      };
      if (i && j) {
        const [x, y] = [a[i - 1]!, b[j - 1]!];
        offer(at(i - 1, j - 1) + costOfPair(x, y), PAIR);
        if (x !== y) {
          // Where the words differ, they may be written apart in one of the two.
          const apart = runLength(b, j, x);
          if (apart) offer(at(i - 1, j - apart) + 1, SPLIT + apart);
          const joined = runLength(a, i, y);
          if (joined) offer(at(i - joined, j - 1) + 1, JOIN + joined);
        }
      }
      if (i) offer(at(i - 1, j) + GAP, ONLY_A);
      if (j) offer(at(i, j - 1) + GAP, ONLY_B);
      row[j - i + band] = least;
      codes[i * width + j - i + band] = code;
    }
  }
  return { codes, band, width, cost: at(a.length, b.length) };
}

/** How many words before an index make another one when they are joined: 0 for none, else 2 or more. */
function runLength(words: readonly string[], end: number, whole: string): number {
  let rest = whole.length;
  for (let k = 1; k <= RUN && k <= end; k++) {
    const word = words[end - k]!;
    rest -= word.length;
    if (rest < 0 || !whole.startsWith(word, rest)) break;
    if (rest === 0) return k;
  }
  // A hyphen at the end of a line: RESPON- SIBILITIES.
  const head = words[end - 2] ?? '';
  const tail = words[end - 1]!;
  return head.endsWith('-') && head.slice(0, -1) + tail === whole ? 2 : 0;
}

function trace({ codes, band, width }: Table, a: readonly string[], b: readonly string[]): Step[] {
  const steps: Step[] = [];
  let i = a.length;
  let j = b.length;
  while (i || j) {
    const code = codes[i * width + j - i + band]!;
    const step: Step = { a: 1, b: 1, same: false };
    if (code === ONLY_A) step.b = 0;
    else if (code === ONLY_B) step.a = 0;
    else if (code > JOIN) step.a = code - JOIN;
    else if (code > SPLIT) step.b = code - SPLIT;
    else step.same = a[i - 1] === b[j - 1];
    i -= step.a;
    j -= step.b;
    steps.push(step);
  }
  return steps.reverse();
}
