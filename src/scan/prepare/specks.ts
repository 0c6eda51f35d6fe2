/** A patch of ink that hangs together. */
interface Patch {
  area: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Sizes at 200 dots an inch, in pixels: of a letter, of a speck, and how far a stop is from its letter. */
const LETTER = { high: 9, wide: 3, highest: 60 };
const SPECK = 6;
const NEAR = { cell: 14, left: 10, right: 14, above: 2, below: 3 };

/**
 * Takes specks off a page: patches too small for a letter that stand near none. Stops, commas and
 * the points of an i stand by their letters and stay. `ink` is changed.
 */
export function removeSpecks(ink: Uint8Array, width: number, height: number, dpi: number): void {
  const unit = dpi / 200;
  const { labels, patches } = patchesOf(ink, width, height);
  const isSmall = ({ left, right, top, bottom }: Patch): boolean =>
    bottom - top < LETTER.high * unit || right - left < LETTER.wide * unit;

  const cell = Math.max(1, Math.round(NEAR.cell * unit));
  const across = Math.ceil(width / cell);
  const down = Math.ceil(height / cell);
  const lettered = new Uint8Array(across * down);
  for (const patch of patches) {
    if (isSmall(patch) || patch.bottom - patch.top >= LETTER.highest * unit) continue;
    const first = Math.max(0, Math.floor((patch.left - NEAR.left * unit) / cell));
    const last = Math.min(across - 1, Math.floor((patch.right + NEAR.right * unit) / cell));
    const highest = Math.max(0, Math.floor((patch.top - NEAR.above * unit) / cell));
    const lowest = Math.min(down - 1, Math.floor((patch.bottom + NEAR.below * unit) / cell));
    for (let y = highest; y <= lowest; y++) {
      lettered.fill(1, y * across + first, y * across + last + 1);
    }
  }
  const keep = patches.map((patch) => {
    if (patch.area < SPECK * unit * unit) return false;
    if (!isSmall(patch)) return true;
    const x = Math.floor((patch.left + patch.right) / 2 / cell);
    const y = Math.floor((patch.top + patch.bottom) / 2 / cell);
    return lettered[y * across + x] === 1;
  });
  for (let i = 0; i < ink.length; i++) if (ink[i] && !keep[labels[i]! - 1]) ink[i] = 0;
}

/** The patches of a page, corners touching, and for each pixel of ink its patch, from 1. */
function patchesOf(
  ink: Uint8Array,
  width: number,
  height: number,
): { labels: Int32Array; patches: Patch[] } {
  const labels = new Int32Array(ink.length);
  const stack: number[] = [];
  const patches: Patch[] = [];
  for (let start = 0; start < ink.length; start++) {
    if (!ink[start] || labels[start]) continue;
    const patch: Patch = { area: 0, left: width, right: 0, top: height, bottom: 0 };
    patches.push(patch);
    labels[start] = patches.length;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      patch.area++;
      if (x < patch.left) patch.left = x;
      if (x > patch.right) patch.right = x;
      if (y < patch.top) patch.top = y;
      if (y > patch.bottom) patch.bottom = y;
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
        for (
          let i = row * width + Math.max(0, x - 1);
          i <= row * width + Math.min(width - 1, x + 1);
          i++
        ) {
          if (ink[i] && !labels[i]) {
            labels[i] = patches.length;
            stack.push(i);
          }
        }
      }
    }
  }
  return { labels, patches };
}
