/** What a panel keeps of where somebody was on the scan. */
export interface Place {
  page: number;
  /** The point of the image at the eye's height. */
  focus: [x: number, y: number];
}

/** The place as it was kept, if it was on the scan of this cable and its page is still there. */
export function readPlace(kept: unknown, cable: string, pages: number): Place | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { cable: own, page, focus } = kept as Record<string, unknown>;
  const isPage = Number.isInteger(page) && Number(page) >= 0 && Number(page) < pages;
  const isFocus =
    Array.isArray(focus) && focus.length === 2 && focus.every((n) => Number.isFinite(n));
  if (own !== cable || !isPage || !isFocus) return undefined;
  return { page: Number(page), focus: focus as [number, number] };
}

/**
 * What is to be kept of a place. Undefined before a page is shown: what was kept before is not read
 * yet, and must not be written over.
 */
export function placeToKeep(cable: string, { page, focus }: Place): unknown {
  return page < 0 ? undefined : { cable, page, focus };
}
