/** A patch of ink that hangs together, in pixels; `right` and `bottom` are the last that belong to it. */
export interface Patch {
  area: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Ink in a row without a gap: from `start` to before `end`, counted from the first pixel of the page. */
export interface Run {
  start: number;
  end: number;
  /** The patch that it belongs to, by its index. */
  patch: number;
}

/** The patches of a page, corners touching, and the runs of ink that they are made of, row by row. */
export function patchesOf(
  ink: Uint8Array,
  width: number,
  height: number,
): { runs: Run[]; patches: Patch[] } {
  const runs: Run[] = [];
  // While they are found, a run has the index of an earlier run of its patch, or its own.
  let above = 0;
  for (let row = 0; row < height; row++) {
    const first = runs.length;
    const last = (row + 1) * width;
    for (let i = row * width; i < last; i++) {
      if (!ink[i]) continue;
      const start = i;
      while (i < last && ink[i]) i++;
      let own = runs.length;
      while (above < first && runs[above]!.end + width < start) above++;
      for (let k = above; k < first && runs[k]!.start + width <= i; k++) own = join(runs, k, own);
      runs.push({ start, end: i, patch: own });
    }
    above = first;
  }
  const patches: Patch[] = [];
  runs.forEach((run, i) => {
    run.patch =
      run.patch === i
        ? patches.push({ area: 0, left: width, right: 0, top: height, bottom: 0 }) - 1
        : runs[run.patch]!.patch;
    grow(patches[run.patch]!, run, width);
  });
  return { runs, patches };
}

/** Has a run of the row above and that which is being found in one patch; gives its first run. */
function join(runs: Run[], above: number, own: number): number {
  const first = firstOf(runs, above);
  if (own === runs.length) return first;
  const other = firstOf(runs, own);
  const [lower, higher] = first < other ? [first, other] : [other, first];
  runs[higher]!.patch = lower;
  return lower;
}

function firstOf(runs: Run[], index: number): number {
  let at = index;
  while (runs[at]!.patch !== at) {
    // The way is made shorter for the next time.
    const next = runs[at]!.patch;
    runs[at]!.patch = runs[next]!.patch;
    at = next;
  }
  return at;
}

function grow(patch: Patch, { start, end }: Run, width: number): void {
  const row = Math.floor(start / width);
  const left = start - row * width;
  const right = end - 1 - row * width;
  patch.area += end - start;
  if (left < patch.left) patch.left = left;
  if (right > patch.right) patch.right = right;
  if (row < patch.top) patch.top = row;
  patch.bottom = row;
}
