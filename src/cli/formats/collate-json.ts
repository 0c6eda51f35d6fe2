import { pointsOf } from '../../cable/index.js';
import { type Collation, NORMALISATION } from '../../proof/index.js';
import type { Transcript } from '../transcripts.js';

/** A comparison as the JSON of the contract: A with every difference applied is B. */
export function collateJson(
  a: Transcript,
  b: Transcript,
  { differences, cer, agreement, lengths }: Collation,
): string {
  const [inA, inB] = [pointsOf(a.text), pointsOf(b.text)];
  const plain = differences.map(({ a: x, b: y, kind, minor, edits }) => ({
    a: { ...inA.span(x.start, x.end), text: x.text },
    b: { ...inB.span(y.start, y.end), text: y.text },
    kind,
    minor,
    edits,
  }));
  const head = {
    version: 1,
    a: a.path,
    b: b.path,
    agreement: rounded(agreement),
    cer: rounded(cer),
    normalisation: NORMALISATION,
    graphemes: lengths,
  };
  const rows = plain.map((difference) => `\n${JSON.stringify(difference)}`);
  return `${JSON.stringify(head).slice(0, -1)},"differences":[${rows.join(',')}${rows.length ? '\n' : ''}]}\n`;
}

/** To six decimals: one letter of a long cable still shows. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
