import { pointsOf } from '../../cable/index.js';
import { type Collation, NORMALISATION, type Rates, readAgain, type TwoReaders } from '../../proof/index.js'; // prettier-ignore
import type { Transcript } from '../transcripts.js';

/** A comparison as the JSON of the contract: A with every difference applied is B. */
export function collateJson(
  a: Transcript,
  b: Transcript,
  of: { collation: Collation; rates: Rates; readers?: TwoReaders | undefined },
): string {
  const { differences, cer, agreement, lengths } = of.collation;
  const { words, wordErrors, wer, classes } = of.rates;
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
    words,
    wordErrors,
    wer: rounded(wer),
    readAgain: readAgain(wordErrors, words),
    classes,
    ...(of.readers && { readers: of.readers }),
  };
  const rows = plain.map((difference) => `\n${JSON.stringify(difference)}`);
  return `${JSON.stringify(head).slice(0, -1)},"differences":[${rows.join(',')}${rows.length ? '\n' : ''}]}\n`;
}

/** To six decimals: one letter of a long cable still shows. */
function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
