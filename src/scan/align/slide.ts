import type { Side, Step } from './step.js';

/**
 * Where words without a partner could as well stand a little earlier or later, since the words
 * around them are the same, moves them to where a line begins: of `A B C A B C` typed for `A B C` a
 * reader sees the second line as the one too many, not `C A B`. Else the later ones are too many.
 */
export function slide(words: readonly Side[], scan: readonly Side[], steps: Step[]): Step[] {
  const result = [...steps];
  const extra: Axis = {
    side: words,
    at: (step) => step.from,
    isGap: (s) => s.scanTo === s.scanFrom,
  };
  const missing: Axis = { side: scan, at: (step) => step.scanFrom, isGap: (s) => s.to === s.from };
  for (const axis of [extra, missing]) {
    for (let first = 0; first < result.length; first++) {
      if (!axis.isGap(result[first]!)) continue;
      let last = first;
      while (last + 1 < result.length && axis.isGap(result[last + 1]!)) last++;
      settle(result, first, last, axis);
      first = last;
    }
  }
  return result;
}

/** The side on which words have no partner. */
interface Axis {
  side: readonly Side[];
  /** The index on that side at which a step begins. */
  at: (step: Step) => number;
  isGap: (step: Step) => boolean;
}

/** Moves the run of steps from `first` to `last` in place. */
function settle(steps: Step[], first: number, last: number, { side, at }: Axis): void {
  const start = at(steps[first]!);
  const length = last - first + 1;
  const key = (index: number): string | undefined => side[index]?.key;
  let up = 0;
  while (
    isPlain(steps[first - up - 1]) &&
    key(start - up - 1) === key(start - up - 1 + length)
  ) up++; // prettier-ignore
  let down = 0;
  while (isPlain(steps[last + down + 1]) && key(start + down) === key(start + down + length))
    down++;
  if (!up && !down) return;
  let shift = down;
  for (let s = down; s >= -up; s--) {
    if (side[start + s]!.opensLine) {
      shift = s;
      break;
    }
  }
  move(steps, first, last, shift);
}

/** A link of one word to one word: only such a one can be exchanged for another. */
function isPlain(step: Step | undefined): boolean {
  return step !== undefined && step.to - step.from === 1 && step.scanTo - step.scanFrom === 1;
}

/** Exchanges a run of gaps with the links before it (shift < 0) or behind it. */
function move(steps: Step[], first: number, last: number, shift: number): void {
  if (!shift) return;
  const from = shift < 0 ? first + shift : first;
  const to = (shift > 0 ? last + shift : last) + 1;
  const stretch = steps.slice(from, to);
  const gaps = last - first + 1;
  const links = stretch.length - gaps;
  const lead = shift > 0 ? links : 0;
  const onWords = steps[first]!.scanTo === steps[first]!.scanFrom;
  let { from: word, scanFrom: read } = stretch[0]!;
  for (let i = 0; i < stretch.length; i++) {
    const isGap = i >= lead && i < lead + gaps;
    const nextWord = word + (isGap && !onWords ? 0 : 1);
    const nextRead = read + (isGap && onWords ? 0 : 1);
    steps[from + i] = { from: word, to: nextWord, scanFrom: read, scanTo: nextRead };
    [word, read] = [nextWord, nextRead];
  }
}
