import type { CriticalClass } from '../critical/critical.js';
import { normalise } from './units.js';

/**
 * What two transcripts differ in. The first eight are what a reader must not get wrong; then words
 * that one of them lacks, then lesser things.
 */
export type DifferenceKind =
  | Exclude<CriticalClass, 'numeral'>
  | 'missing-line'
  | 'extra-line'
  | 'missing'
  | 'extra'
  | 'word'
  | 'case'
  | 'punctuation'
  | 'spacing'
  | 'line-break'
  | 'paragraph-break'
  | 'typography';

/** What is known of a difference when its kind is asked for. */
export interface Circumstances {
  a: string;
  b: string;
  /** The classes of the tokens that it touches, in either transcript. */
  classes: ReadonlySet<CriticalClass>;
  /** It is made of whole lines. */
  lines: boolean;
}

/** The gravest first. */
const GRAVITY: readonly CriticalClass[] = [
  'negation', 'marking', 'date', 'time', 'telegram', 'number', 'numeral', 'name',
]; // prettier-ignore

/** A passage that long is missing as such, whatever stands in it. */
const PASSAGE = 4;

/** The kind of one difference. */
export function kindOf({ a, b, classes, lines }: Circumstances): DifferenceKind {
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return blankKind(a, b);
  if (!x || !y) {
    const words = (x || y).split(' ').length;
    const sort = lines ? '-line' : '';
    if (lines || words >= PASSAGE) return x ? `missing${sort}` : `extra${sort}`;
  }
  if (unbroken(x) === unbroken(y)) return 'spacing';
  if ((a + b).includes('\n') && joined(a) === joined(b)) return 'line-break';
  const alike = x.toLowerCase() === y.toLowerCase();
  if (alike) return 'case';
  const grave = GRAVITY.find((each) => classes.has(each));
  const inNumber = grave !== undefined && grave !== 'name' && grave !== 'negation';
  const [lettersX, lettersY] = [letters(x), letters(y)];
  if (lettersX === lettersY && !(inNumber && lettersX)) return 'punctuation';
  if (grave) return grave === 'numeral' ? 'number' : grave;
  if (!x) return 'extra';
  return y ? 'word' : 'missing';
}

function bare(text: string): string {
  return normalise(text).replace(/\s+/g, ' ').trim();
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '');
}

/** A word that is cut by a hyphen at the end of a line, whole. */
function joined(text: string): string {
  return normalise(text).replace(/-\s*[\r\n]\s*/g, '');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** The kind where nothing but white space and the form of characters differs. */
function blankKind(a: string, b: string): DifferenceKind {
  const feeds = [a, b].map((text) => text.match(/\r\n?|\n/g)?.length ?? 0);
  if (/\S/.test(a + b) && !/\s/.test(a + b)) return 'typography';
  if (feeds.some((count) => count > 1) && feeds[0] !== feeds[1]) return 'paragraph-break';
  return feeds[0] === 0 && feeds[1] === 0 ? 'spacing' : 'line-break';
}

/** Whether a difference is one of layout alone, which no reader would call another reading. */
export function isMinor(kind: DifferenceKind, a: string, b: string): boolean {
  if (kind === 'spacing') return bare(a) === bare(b);
  return kind === 'line-break' || kind === 'typography';
}
