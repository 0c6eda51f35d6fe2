import { distance } from '../../cable/index.js';
import { UNREADABLE } from './key.js';
import type { Side, Step } from './step.js';

/** Cells beyond which two stretches have too little in common to compare them word by word. */
const MOST_CELLS = 1_500_000;

/** What it costs to take two words for one: nothing in common costs more than leaving both alone. */
const SUBSTITUTION = 0.2;
const PER_LETTER = 1.6;

/** A merge is taken only where the letters agree nearly all. */
const MERGE = 0.1;

/**
 * Compares two stretches word by word (Needleman and Wunsch 1970), where one word may also stand
 * for two: `re main` for `remain`, a hyphenated word in two lines for the whole one. Gives steps
 * that cover both stretches; stretches too long for it are left without links.
 */
export function compare(
  words: readonly Side[],
  scan: readonly Side[],
  { from, to, scanFrom, scanTo }: Step,
): Step[] {
  const rows = to - from;
  const columns = scanTo - scanFrom;
  if (!rows || !columns || rows * columns > MOST_CELLS) {
    return [
      ...range(from, to).map((i) => ({ from: i, to: i + 1, scanFrom, scanTo: scanFrom })),
      ...range(scanFrom, scanTo).map((j) => ({ from: to, to, scanFrom: j, scanTo: j + 1 })),
    ];
  }
  const width = columns + 1;
  const cost = new Float32Array((rows + 1) * width);
  const move = new Uint8Array((rows + 1) * width);
  for (let j = 1; j <= columns; j++) {
    cost[j] = cost[j - 1]! + scan[scanFrom + j - 1]!.alone;
    move[j] = 1;
  }
  for (let i = 1; i <= rows; i++) {
    const at = i * width;
    const word = words[from + i - 1]!;
    const above = i > 1 ? words[from + i - 2]! : undefined;
    cost[at] = cost[at - width]! + word.alone;
    move[at] = 2;
    for (let j = 1; j <= columns; j++) {
      const read = scan[scanFrom + j - 1]!;
      let best = cost[at + j - 1]! + read.alone;
      let how = 1;
      const take = (price: number, which: number): void => {
        if (price < best) {
          best = price;
          how = which;
        }
      };
      take(cost[at + j - width]! + word.alone, 2);
      take(cost[at + j - width - 1]! + exchange(word.key, read.key), 3);
      if (above) {
        take(cost[at + j - 2 * width - 1]! + merge(above.key, word.key, read.key), 4);
      }
      if (j > 1) {
        const left = scan[scanFrom + j - 2]!;
        take(cost[at + j - width - 2]! + merge(left.key, read.key, word.key), 5);
      }
      cost[at + j] = best;
      move[at + j] = how;
    }
  }
  return trace(move, { from, to, scanFrom, scanTo });
}

/** How many words of the transcript and of the scan each move takes. */
const MOVES = [
  [0, 0], [0, 1], [1, 0], [1, 1], [2, 1], [1, 2],
] as const; // prettier-ignore

/** The cheapest way back from the end to the beginning, turned round. */
function trace(move: Uint8Array, { from, to, scanFrom, scanTo }: Step): Step[] {
  const width = scanTo - scanFrom + 1;
  const steps: Step[] = [];
  let [i, j] = [to, scanTo];
  while (i > from || j > scanFrom) {
    const [down, across] = MOVES[move[(i - from) * width + j - scanFrom]!]!;
    steps.push({ from: i - down, to: i, scanFrom: j - across, scanTo: j });
    i -= down;
    j -= across;
  }
  return steps.reverse();
}

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  if (a === UNREADABLE) return SUBSTITUTION;
  const longer = Math.max(a.length, b.length);
  const limit = Math.floor(longer * 0.6);
  const slips = distance(a, b, limit);
  return slips > limit ? Infinity : SUBSTITUTION + (PER_LETTER * slips) / longer;
}

function merge(first: string, second: string, whole: string): number {
  const limit = Math.floor(whole.length / 4);
  if (first === UNREADABLE || second === UNREADABLE) return Infinity;
  if (Math.abs(first.length + second.length - whole.length) > limit) return Infinity;
  const slips = distance(first + second, whole, limit);
  return slips > limit ? Infinity : MERGE + (PER_LETTER * slips) / whole.length;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
