import type { Alignment } from '../align/alignment.js';
import { around, type Box } from '../page.js';
import type { Block } from './blocks.js';
import type { Evidence } from './evidence.js';

/** Share of the width of words that a hole must have to hold them. */
const SQUEEZED = 0.75;

/**
 * Whether the page has room, between the words around a block, for words that the machine did not
 * read: then it may have missed them, while words for which there is no room are not on the paper.
 *
 * > | the [      ] Minister
 *          ^^^^^^
 */
export function hasRoom(
  { scan }: Alignment,
  { before, after, page }: Block,
  letters: number,
  { pitchOn }: Evidence,
): boolean {
  const left = before && scan[before.scanTo - 1];
  const right = after && scan[after.scanFrom];
  const needed = (letters + 1) * pitchOn(page) * SQUEEZED;
  // At the edge of a page a line may be cut off, or faint.
  if (left?.page !== page || right?.page !== page) return true;
  const hole = right.box[0] - left.box[0] - left.box[2];
  const down = right.box[1] - left.box[1];
  const height = Math.max(left.box[3], right.box[3]);
  if (Math.abs(down) < height * 0.7) return hole - pitchOn(page) >= needed;
  // A whole line that the machine missed leaves more than two lines' height.
  return down > 2.6 * lineHeight(scan, page);
}

/** The usual distance from line to line on a page. */
function lineHeight(scan: Alignment['scan'], page: number): number {
  const tops = scan.filter((word) => word.page === page && word.opensLine).map(({ box }) => box[1]);
  const steps = tops
    .slice(1)
    .map((top, i) => top - tops[i]!)
    .filter((step) => step > 0);
  return steps.sort((a, b) => a - b)[steps.length >> 1] ?? Infinity;
}

/** Where something would stand that the scan does not have: between its neighbours. */
export function placeBetween({ scan }: Alignment, { before, after, page }: Block): Box | undefined {
  const left = before && scan[before.scanTo - 1];
  const right = after && scan[after.scanFrom];
  const near = [left, right].flatMap((word) => (word?.page === page ? [word.box] : []));
  return around(near);
}
