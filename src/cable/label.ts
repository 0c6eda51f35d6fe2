import { distance } from './distance.js';

/** The form's printed word under the typed banner. */
export const LABEL = 'Classification';

/**
 * The label, alone on its line; `probable` when it is up to two slips away from it.
 *
 * > | Clasification
 *     ^^^^^^^^^^^^^
 */
export function readLabel(line: string): { probable: boolean } | undefined {
  const size = line.length;
  if (size < 12 || size > 17) return undefined;
  const first = line.charCodeAt(0) | 32;
  if (first !== 99 && first !== 108) return undefined;
  const bare = line.endsWith(':') ? line.slice(0, -1) : line;
  if (bare.toLowerCase() === 'classification') return { probable: false };
  if (
    !/^[A-Za-z]+$/.test(bare) ||
    /^(?:clarification|(?:de|re)?classifi(?:ed|er|es))$|s$/i.test(bare)
  )
    return undefined;
  return distance(bare.toLowerCase(), 'classification', 2) <= 2 ? { probable: true } : undefined;
}
