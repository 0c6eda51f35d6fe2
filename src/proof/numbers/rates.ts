import { type Collation, countGraphemes, type Transcript } from '../collate/collate.js';
import { changesOf } from './changes.js';
import { type Token, TOKEN_CLASSES, type TokenClass, tokensOf } from './tokens.js';

/** How one class of tokens fared. */
export interface ClassRate {
  class: TokenClass;
  /** How many of them the first transcript has. */
  tokens: number;
  /** How many of them the second has otherwise or not at all, or has besides. */
  errors: number;
  /** Their graphemes in the first, and the edits that make them those of the second. */
  graphemes: number;
  edits: number;
}

/** One transcript measured against another, which is taken to be right. */
export interface Rates {
  /** Words and numbers of the first; punctuation is none. */
  words: number;
  wordErrors: number;
  /** Word error rate: above 1 where the second is much longer. */
  wer: number;
  /** Classes that neither has any of are left out. */
  classes: ClassRate[];
}

/**
 * Measures two transcripts that were collated: substitutions, deletions and insertions of words, by
 * class. What the collation declares to be no difference of reading is none here.
 */
export function ratesOf(a: Transcript, b: Transcript, { differences }: Collation): Rates {
  const [tokensA, tokensB] = [tokensOf(a.text, a.root), tokensOf(b.text, b.root)];
  const rows = new Map(
    TOKEN_CLASSES.map((name): [TokenClass, ClassRate] => [
      name,
      { class: name, tokens: 0, errors: 0, graphemes: 0, edits: 0 },
    ]),
  );
  for (const token of tokensA) {
    const row = rows.get(token.class)!;
    row.tokens++;
    row.graphemes += countGraphemes(a.text.slice(token.start, token.end));
  }
  for (const change of changesOf(differences, tokensA, tokensB)) {
    // As many of the second stand for those of the first; the rest were put in or left out.
    const wrong = [...change.a, ...change.b.slice(change.a.length)];
    for (const token of wrong) rows.get(token.class)!.errors++;
    const [gravest] = [...change.a, ...change.b].sort(byGravity);
    if (gravest) rows.get(gravest.class)!.edits += change.difference.edits;
  }
  const all = [...rows.values()];
  const words = all.filter((row) => row.class !== 'punctuation');
  const sum = (name: 'tokens' | 'errors'): number => words.reduce((total, row) => total + row[name], 0); // prettier-ignore
  return {
    words: sum('tokens'),
    wordErrors: sum('errors'),
    wer: sum('errors') / Math.max(1, sum('tokens')),
    classes: all.filter(({ tokens, errors }) => tokens || errors),
  };
}

function byGravity(a: Token, b: Token): number {
  return TOKEN_CLASSES.indexOf(a.class) - TOKEN_CLASSES.indexOf(b.class);
}
