import { distance } from '../cable/index.js';

/** Slips beyond which another name is no help. */
const LIMIT = 3;

/** The name that was most likely meant, as the end of a sentence; nothing where none is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  let best = '';
  let least = Math.min(LIMIT, Math.floor(name.length / 2)) + 1;
  for (const known of names) {
    const slips = known.startsWith(name) && name.length > 2 ? 1 : distance(name, known, LIMIT);
    if (slips < least) [best, least] = [known, slips];
  }
  return best ? `; did you mean ${best}?` : '';
}
