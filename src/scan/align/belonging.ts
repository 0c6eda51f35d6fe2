/** What a person says of a page of the scan: the number of its page in the transcript, or `none`. */
export type Belonging = number | 'none' | undefined;

/** Pages that are compared with each other: neighbours in the transcript, and pages of the scan. */
export interface Run {
  /** Indexes of pages of the transcript, the end not included. */
  from: number;
  to: number;
  /** Indexes of pages of the scan, in the order in which they are compared. */
  scan: number[];
  /** Whether a person said so. */
  said: boolean;
}

/**
 * Which pages are compared with which. Without a word of a person that is all with all. A page of
 * the scan that belongs to one of the transcript is compared with that alone, wherever it lies among
 * the images; the others keep their place behind the image before them, and are compared with what
 * lies between. What belongs to no page, as a cover sheet does, is left out.
 */
export function runsOf(
  numbers: readonly number[],
  scanCount: number,
  belongs: readonly Belonging[],
): Run[] {
  // An image of which nothing is said goes with the one before; a page that is gone says nothing.
  let place = -1;
  const placed = Array.from({ length: scanCount }, (_, scan) => {
    const said = belongs[scan];
    const own = typeof said === 'number' ? numbers.indexOf(said) : -1;
    if (own >= 0) place = own;
    return { scan, place, own: own >= 0, out: said === 'none' };
  })
    .filter(({ out }) => !out)
    .sort((a, b) => a.place - b.place || Number(b.own) - Number(a.own) || a.scan - b.scan);
  const runs: Run[] = [];
  let next = 0;
  let free: number[] = [];
  const closeFree = (to: number): void => {
    if (next < to || free.length) runs.push({ from: next, to, scan: free, said: false });
    free = [];
  };
  for (const { scan, place: page, own } of placed) {
    const last = runs.at(-1);
    if (!own) free.push(scan);
    else if (last?.said && last.from === page) last.scan.push(scan);
    else {
      closeFree(page);
      runs.push({ from: page, to: page + 1, scan: [scan], said: true });
      next = page + 1;
    }
  }
  closeFree(numbers.length);
  return runs;
}
