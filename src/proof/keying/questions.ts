import type { Collation, Difference, Reading } from '../collate/collate.js';
import type { DifferenceKind } from '../collate/kinds.js';
import { bitsOf, hashOf } from '../record/hash.js';

/** The two transcripts of a cable: the one that was there, and the one that was keyed unseen. */
export type Keying = 'first' | 'second';

/** A place that somebody has to decide on: what either transcript has there. */
export interface Question {
  /** Its name among the decisions: the same as long as its readings and their neighbours are. */
  key: string;
  first: Reading;
  second: Reading;
  /** What it touches: of several differences in one place the gravest. */
  kind: DifferenceKind;
  /** What stands before and after it, as both have it or, in layout, as the first has it. */
  before: string;
  after: string;
  /** The order in which the readings are shown: random, and the same for everybody. */
  order: readonly [Keying, Keying];
}

/** Characters of text to either side that are shown. */
const CONTEXT = 160;

/** Characters to either side by which a place is known again. */
const NEIGHBOURS = 24;

/** Words that may stand between the two halves of an exchange: `of the` keyed as `the of`. */
const BETWEEN = 2;

/** The gravest first, as they are decided on. */
const GRAVITY: readonly DifferenceKind[] = [
  'negation', 'marking', 'date', 'time', 'telegram', 'number', 'name', 'missing-line', 'extra-line',
  'missing', 'extra', 'word', 'case', 'punctuation', 'paragraph-break', 'spacing', 'line-break', 'typography',
]; // prettier-ignore

/**
 * The questions that a collation leaves to a third person, in the order of the text. Differences of
 * layout are none. Differences that only make sense together are one: two in a word, and a word that
 * one transcript has before its neighbour and the other after it.
 */
export function questionsOf(
  first: string,
  second: string,
  { differences }: Pick<Collation, 'differences'>,
): Question[] {
  const groups: Difference[][] = [];
  for (const difference of differences) {
    if (difference.minor) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last && belong(first, last, difference)) group!.push(difference);
    else groups.push([difference]);
  }
  const seen = new Map<string, number>();
  return groups.map((group) => questionOf(group, first, second, seen));
}

function belong(text: string, one: Difference, next: Difference): boolean {
  const between = text.slice(one.a.end, next.a.start);
  if (!/\s/.test(between) && !/\s$/.test(one.a.text + one.b.text)) return true;
  const exchanged =
    (isEmpty(one.a) && isEmpty(next.b) && one.b.text.trim() === next.a.text.trim()) ||
    (isEmpty(one.b) && isEmpty(next.a) && one.a.text.trim() === next.b.text.trim());
  return exchanged && between.trim().split(/\s+/).length <= BETWEEN;
}

function isEmpty({ start, end }: Reading): boolean {
  return start === end;
}

function questionOf(
  group: readonly Difference[],
  first: string,
  second: string,
  seen: Map<string, number>,
): Question {
  const [head, tail] = [group[0]!, group.at(-1)!];
  const reading = (text: string, start: number, end: number): Reading => ({
    start,
    end,
    text: text.slice(start, end),
  });
  const a = reading(first, head.a.start, tail.a.end);
  const b = reading(second, head.b.start, tail.b.end);
  const plain = [
    a.text,
    b.text,
    first.slice(Math.max(0, a.start - NEIGHBOURS), a.start),
    first.slice(a.end, a.end + NEIGHBOURS),
  ].map((text) => text.replace(/\s+/g, ' '));
  const name = hashOf(JSON.stringify(plain)).slice(-8);
  const count = seen.get(name) ?? 0;
  seen.set(name, count + 1);
  const key = count ? `${name}-${count + 1}` : name;
  const kinds = group.map(({ kind }) => kind);
  const gravest = GRAVITY.find((kind) => kinds.includes(kind))!;
  // Exchanged words are in both.
  const exchanged = (gravest === 'missing' || gravest === 'extra') && group.length > 1;
  return {
    key,
    first: a,
    second: b,
    kind: exchanged ? 'word' : gravest,
    before: wordsBefore(first, a.start),
    after: wordsAfter(first, a.end),
    order: bitsOf(key, 1) % 2 ? ['first', 'second'] : ['second', 'first'],
  };
}

/** What stands before a place, from the beginning of a word on. */
function wordsBefore(text: string, end: number): string {
  const words = text.slice(Math.max(0, end - CONTEXT), end);
  return end > CONTEXT ? words.replace(/^\S*\s+/, '') : words;
}

/** What stands after a place, to the end of a word. */
function wordsAfter(text: string, start: number): string {
  const words = text.slice(start, start + CONTEXT);
  return start + CONTEXT < text.length ? words.replace(/\s+\S*$/, '') : words;
}
