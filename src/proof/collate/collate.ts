import type { Extent, Root } from '../../cable/index.js';
import { type CriticalClass, type CriticalToken, criticalTokens } from '../critical/critical.js';
import { type DifferenceKind, isMinor, kindOf } from './kinds.js';
import { editDistance } from './likeness.js';
import { segmentsOf } from './segments.js';
import { normalise } from './units.js';

/** One side of a difference: an extent of its transcript, empty where that has nothing. */
export interface Reading extends Extent {
  text: string;
}

/** A place where two transcripts differ. */
export interface Difference {
  a: Reading;
  b: Reading;
  kind: DifferenceKind;
  /** Of layout only: no other reading, and not counted in the rates. */
  minor: boolean;
  /** Graphemes to insert, delete or replace to make the one of the other. */
  edits: number;
}

/** Two transcripts compared. */
export interface Collation {
  /** Everything in which they differ: A with all of them applied is B, character for character. */
  differences: Difference[];
  /** Graphemes of A and B after normalisation. */
  lengths: { a: number; b: number };
  /** Edits by graphemes of A; above 1 where B is much longer. */
  cer: number;
  /** The share of the longer transcript in which they agree, from 0 to 1. */
  agreement: number;
}

/** A transcript with its tree. */
export interface Transcript {
  text: string;
  root: Root;
}

/** Compares two independent transcripts of one cable. */
export function collate(a: Transcript, b: Transcript): Collation {
  const touchedA = toucher(criticalTokens(a.root));
  const touchedB = toucher(criticalTokens(b.root));
  const differences: Difference[] = [];
  let edits = 0;
  for (const { a: extentA, b: extentB, same } of segmentsOf(a.text, b.text)) {
    if (same) continue;
    const x = readingOf(a.text, extentA);
    const y = readingOf(b.text, extentB);
    const classes = new Set([...touchedA(x), ...touchedB(y)]);
    const lines = isLines(a.text, x) && isLines(b.text, y);
    const kind = kindOf({ a: x.text, b: y.text, classes, lines });
    const minor = isMinor(kind, x.text, y.text);
    const own = minor ? 0 : editDistance(graphemesOf(x.text), graphemesOf(y.text));
    edits += own;
    differences.push({ a: x, b: y, kind, minor, edits: own });
  }
  const lengths = { a: countGraphemes(a.text), b: countGraphemes(b.text) };
  return {
    differences,
    lengths,
    cer: edits / Math.max(1, lengths.a),
    agreement: Math.max(0, 1 - edits / Math.max(1, lengths.a, lengths.b)),
  };
}

function readingOf(text: string, { start, end }: Extent): Reading {
  return { start, end, text: text.slice(start, end) };
}

/** Tells the classes of the tokens that a reading touches; asked in the order of the file. */
function toucher(tokens: readonly CriticalToken[]): (reading: Reading) => CriticalClass[] {
  let from = 0;
  return ({ start, end }) => {
    while (from < tokens.length && tokens[from]!.end <= start) from++;
    const classes: CriticalClass[] = [];
    for (let i = from; i < tokens.length && tokens[i]!.start < end; i++)
      classes.push(tokens[i]!.class);
    return classes;
  };
}

/** Whether a reading is made of whole lines. An empty one has no line that it would cut. */
function isLines(text: string, { start, end, text: own }: Reading): boolean {
  if (!own.trim()) return true;
  const before = text.slice(0, start + own.length - own.trimStart().length);
  const after = text.slice(end - (own.length - own.trimEnd().length));
  return /(?:^|[\r\n])[ \t]*$/.test(before.slice(-200)) && /^[ \t]*(?:$|[\r\n])/.test(after);
}

/** What a text says, white space folded. */
function folded(text: string): string {
  return normalise(text).replace(/\s+/g, ' ');
}

const ASCII = /^[\u0000-\u007F]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Word by word: a segmenter takes longer for each grapheme of a long text than for one of a short. */
function graphemesOf(text: string): string[] {
  const plain = folded(text);
  if (ASCII.test(plain)) return plain.split('');
  return plain
    .split(/(?<= )/)
    .flatMap((word) =>
      ASCII.test(word)
        ? word.split('')
        : Array.from(segmenter.segment(word), ({ segment }) => segment),
    );
}

/** The graphemes of a text after normalisation. */
export function countGraphemes(text: string): number {
  return graphemesOf(text.trim()).length;
}
