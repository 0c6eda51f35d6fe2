import { type Patch, patchesOf, type Run } from './patches.js';

/** Sizes at 200 dots an inch, in pixels: of a letter, of a speck, and how far a stop is from its letter. */
const LETTER = { high: 9, wide: 3, highest: 60 };
const SPECK = 6;
const NEAR = { cell: 14, left: 10, right: 14, above: 2, below: 3 };

/** A dash lies: how long it is at least, and how many times as long as high. */
const DASH = { long: 9, times: 2 };

/** Half of what stands between a dash and the letters around it: a blank, and half of two strokes. */
const DASH_REACH = 22;

/**
 * How large a stop is at the least, for a stroke as wide as 1: a round one as wide as the stroke is
 * π/4 large.
 */
const STOP = 0.75;

/**
 * Takes specks off a page: patches too small for a letter that stand near none, or that are smaller
 * than a stop. Stops, commas, dashes and the points of an i stand by their letters and stay. `ink`
 * is changed.
 */
export function removeSpecks(ink: Uint8Array, width: number, height: number, dpi: number): void {
  const unit = dpi / 200;
  const { runs, patches } = patchesOf(ink, width, height);
  const isSmall = ({ left, right, top, bottom }: Patch): boolean =>
    bottom - top < LETTER.high * unit || right - left < LETTER.wide * unit;
  const isLetter = (patch: Patch): boolean =>
    !isSmall(patch) && patch.bottom - patch.top < LETTER.highest * unit;

  const cell = Math.max(1, Math.round(NEAR.cell * unit));
  const across = Math.ceil(width / cell);
  const down = Math.ceil(height / cell);
  const lettered = new Uint8Array(across * down);
  for (const patch of patches) {
    if (!isLetter(patch)) continue;
    const first = Math.max(0, Math.floor((patch.left - NEAR.left * unit) / cell));
    const last = Math.min(across - 1, Math.floor((patch.right + NEAR.right * unit) / cell));
    const highest = Math.max(0, Math.floor((patch.top - NEAR.above * unit) / cell));
    const lowest = Math.min(down - 1, Math.floor((patch.bottom + NEAR.below * unit) / cell));
    for (let y = highest; y <= lowest; y++) {
      lettered.fill(1, y * across + first, y * across + last + 1);
    }
  }
  const least = Math.max(
    SPECK * unit * unit,
    STOP * strokeOf(runs, width, (patch) => isLetter(patches[patch]!)) ** 2,
  );
  const keep = patches.map((patch) => {
    if (patch.area < least) return false;
    if (!isSmall(patch)) return true;
    const reach = isDash(patch, unit) ? DASH_REACH * unit : 0;
    const row = Math.floor((patch.top + patch.bottom) / 2 / cell) * across;
    const middle = (patch.left + patch.right) / 2;
    const first = Math.max(0, Math.floor((middle - reach) / cell));
    const last = Math.min(across - 1, Math.floor((middle + reach) / cell));
    return lettered.subarray(row + first, row + last + 1).includes(1);
  });
  for (const { start, end, patch } of runs) if (!keep[patch]) ink.fill(0, start, end);
}

function isDash({ area, left, right, top, bottom }: Patch, unit: number): boolean {
  const [long, high] = [right - left + 1, bottom - top + 1];
  return long >= DASH.long * unit && long >= DASH.times * high && area * 2 >= long * high;
}

/**
 * How wide the strokes of the letters are, in pixels: the mean of the runs of ink across, without
 * those far longer than most, which are strokes that lie. 0 on a page without letters.
 */
function strokeOf(
  runs: readonly Run[],
  width: number,
  isLetter: (patch: number) => boolean,
): number {
  const counts = new Uint32Array(width + 1);
  let all = 0;
  for (const { start, end, patch } of runs) {
    if (!isLetter(patch)) continue;
    counts[end - start]!++;
    all++;
  }
  let median = 0;
  for (let seen = 0; seen * 2 < all;) seen += counts[++median]!;
  let [sum, count] = [0, 0];
  for (let length = 1; length <= Math.min(width, 2 * median); length++) {
    sum += length * counts[length]!;
    count += counts[length]!;
  }
  return count ? sum / count : 0;
}
