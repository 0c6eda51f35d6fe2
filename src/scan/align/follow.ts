import type { Extent } from '../../cable/index.js';
import type { Box } from '../page.js';
import type { Alignment } from './alignment.js';
import { isLink, type Step } from './step.js';

/** Where a stretch of the transcript stands on the scan. */
export interface Place {
  /** Index of the page in the scan. */
  page: number;
  /** A box a word; empty where nothing is known. */
  boxes: Box[];
  /** False where the words themselves have no place, and the boxes are those of their neighbours. */
  exact: boolean;
}

/**
 * Where a selection stands on the scan, a caret being the word that it touches. Words without a
 * place are shown by their neighbours, and said so. Of a selection over several pages it is the
 * page on which it begins. Undefined where there is nothing to show at all.
 */
export function placeOf(alignment: Alignment, selection: Extent): Place | undefined {
  const { words, scan, steps } = alignment;
  const [from, to] = wordsIn(alignment, selection);
  if (from === undefined || to === undefined) return undefined;
  const page = alignment.pageOfWord[from]!;
  const boxes: Box[] = [];
  for (const step of steps) {
    if (!isLink(step) || step.to <= from || step.from >= to) continue;
    if (scan[step.scanFrom]!.page === page) boxes.push(...boxesOf(alignment, step, from, to));
  }
  if (boxes.length) return { page, boxes, exact: true };
  const near = [lastLink(alignment, from, page), firstLink(alignment, to, page)].filter(
    (step) => step !== undefined,
  );
  return {
    page,
    boxes: near.flatMap((step) => boxesOf(alignment, step, 0, words.length)),
    exact: false,
  };
}

/** Indexes of the words that a selection touches; for a caret between words the nearest. */
function wordsIn({ words }: Alignment, { start, end }: Extent): [number?, number?] {
  // A caret in front of a word means that word; behind it, the word before.
  let from = words.findIndex((word) => word.end > start);
  if (from < 0) from = words.length - 1;
  if (from < 0) return [];
  if (start === end) {
    const before = words[from - 1];
    if (words[from]!.start > start && before && start - before.end < words[from]!.start - start)
      from--;
    return [from, from + 1];
  }
  const to = words.findIndex((word) => word.start >= end);
  return [from, Math.max(from + 1, to < 0 ? words.length : to)];
}

/** The boxes of the words of a link that lie between two indexes; words that share one share it. */
function boxesOf({ words, scan }: Alignment, step: Step, from: number, to: number): Box[] {
  const reads = scan.slice(step.scanFrom, step.scanTo);
  if (step.to - step.from === 1 || reads.length !== 1) return reads.map(({ box }) => box);
  const lengths = words.slice(step.from, step.to).map(({ text }) => text.length);
  const [x, y, width, height] = reads[0]!.box;
  const pitch = width / lengths.reduce((sum, length) => sum + length, 0);
  let at = x;
  return lengths.flatMap((length, i): Box[] => {
    const box: Box = [Math.round(at), y, Math.round(length * pitch), height];
    at += length * pitch;
    return step.from + i >= from && step.from + i < to ? [box] : [];
  });
}

function lastLink({ steps, scan }: Alignment, before: number, page: number): Step | undefined {
  return steps.findLast(
    (step) => isLink(step) && step.to <= before && scan[step.scanFrom]!.page === page,
  );
}

function firstLink({ steps, scan }: Alignment, from: number, page: number): Step | undefined {
  return steps.find(
    (step) => isLink(step) && step.from >= from && scan[step.scanFrom]!.page === page,
  );
}

/** What stands in the transcript at a point of the scan. */
export interface Found extends Extent {
  /** False where the machine read a word there that the transcript has not: it would stand at `start`. */
  exact: boolean;
}

/**
 * The word of the transcript at a point of a page image, in pixels: the word whose box has the
 * point, else the nearest one of that line. Undefined where no word is near.
 */
export function wordAt(
  alignment: Alignment,
  page: number,
  point: readonly [x: number, y: number],
): Found | undefined {
  const index = nearest(alignment, page, point);
  if (index === undefined) return undefined;
  const { words, steps } = alignment;
  const step = steps.find(({ scanFrom, scanTo }) => scanFrom <= index && index < scanTo)!;
  if (isLink(step)) {
    const word = words[partAt(alignment, step, point[0])]!;
    return { start: word.start, end: word.end, exact: true };
  }
  const offset = words[step.from]?.start ?? words.at(-1)?.end;
  return offset === undefined ? undefined : { start: offset, end: offset, exact: false };
}

/** Which of several words that share one box a point is on. */
function partAt({ words, scan }: Alignment, { from, to, scanFrom }: Step, x: number): number {
  const [left, , width] = scan[scanFrom]!.box;
  const lengths = words.slice(from, to).map(({ text }) => text.length);
  let rest = ((x - left) / width) * lengths.reduce((sum, length) => sum + length, 0);
  for (let i = 0; i < lengths.length - 1; i++) {
    rest -= lengths[i]!;
    if (rest < 0) return from + i;
  }
  return to - 1;
}

/** How far beside its box, in heights of it, a word is still meant. */
const REACH = 1.5;

function nearest(
  { scan }: Alignment,
  page: number,
  [x, y]: readonly [number, number],
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  scan.forEach((word, i) => {
    if (word.page !== page) return;
    const [left, top, width, height] = word.box;
    const across = Math.max(left - x, 0, x - left - width);
    // To be on the wrong line is worse than to be beside a word.
    const down = 2 * Math.max(top - y, 0, y - top - height);
    const far = Math.hypot(across, down);
    // A point in two boxes means the smaller.
    const how = far || -1 / (width * height);
    if (far <= REACH * height && how < least) {
      least = how;
      best = i;
    }
  });
  return best;
}
