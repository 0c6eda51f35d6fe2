import type { Extent } from '../../cable/index.js';
import type { Difference } from '../collate/collate.js';
import type { Token } from './tokens.js';

/** A place where two transcripts differ, with the tokens of either that it touches. */
export interface Change {
  difference: Difference;
  a: Token[];
  b: Token[];
}

/**
 * What differs, in the order of the text; layout is left out. A collation cuts no token in two, so
 * no token is in two changes.
 */
export function changesOf(
  differences: readonly Difference[],
  tokensA: readonly Token[],
  tokensB: readonly Token[],
): Change[] {
  const [inA, inB] = [toucher(tokensA), toucher(tokensB)];
  return differences
    .filter(({ minor }) => !minor)
    .map((difference) => ({ difference, a: inA(difference.a), b: inB(difference.b) }));
}

/** Gives the tokens that an extent touches; asked in the order of the file. */
function toucher(tokens: readonly Token[]): (extent: Extent) => Token[] {
  let from = 0;
  return ({ start, end }) => {
    while (from < tokens.length && tokens[from]!.end <= start) from++;
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    return tokens.slice(from, to);
  };
}
