import type { Extent } from './extent.js';

/** Replaces the characters from `start` to `end` by a text. */
export interface Edit extends Extent {
  text: string;
}

/** Applies edits that do not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < at) throw new RangeError(`Edits overlap at offset ${String(start)}.`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
