import { type Extent, extentOf, type HeadField, type Root, visit } from '../../cable/index.js';
import { patterns } from './patterns.js';
import { findNames } from './names.js';

/**
 * What a token is that a reader must not get wrong. `numeral` is a number in words; it is told
 * apart from `number` because a slip in it shows to the eye.
 */
export type CriticalClass =
  'marking' | 'date' | 'time' | 'telegram' | 'number' | 'numeral' | 'negation' | 'name';

/** One such token: offsets into the file. */
export interface CriticalToken extends Extent {
  class: CriticalClass;
  text: string;
}

/** Leaves whose whole text is one token of a class. */
const WHOLE = new Map<string, CriticalClass>([
  ['banner', 'marking'],
  ['portionMark', 'marking'],
  ['signature', 'name'],
  ['number', 'number'],
]);

/** Leaves that hold no words of the telegram. */
const ASIDE = new Set(['frontMatter', 'space', 'label', 'releaseStamp', 'endMark']);

/**
 * Every token of a cable that must be verified against the paper: markings, dates, times, telegram
 * numbers, other digits, numbers in words, negations and names, in the order of the file. No two
 * overlap: the digits of a date are part of the date.
 */
export function criticalTokens(root: Root): CriticalToken[] {
  const tokens: CriticalToken[] = [];
  visit(root, (node) => {
    if (!('value' in node) || ASIDE.has(node.type)) return;
    const extent = extentOf(node);
    const whole = WHOLE.get(node.type);
    if (whole) tokens.push(trimmed(node.value, extent.start, whole));
    else if (node.type === 'headLine') {
      const name = FIELD.exec(node.value)?.[0].length ?? 0;
      read(node.value.slice(name), extent.start + name, tokens, NAMING.has(node.field));
    } else if (node.type !== 'mark' || !SILENT.has(node.kind)) {
      read(node.value, extent.start, tokens, false);
    }
  });
  return tokens;
}

/** The name of a field of the head: `NO: 212` denies nothing. */
const FIELD = /^\s*(?:\p{L}[\p{L}. ]*:|(?:FM|TO|INFO)\s)/u;

/** Fields of the head that say a name and no sentence: `FROM: Strelsau`, `FM AMEMBASSY ZENDA`. */
const NAMING: ReadonlySet<HeadField> = new Set(['action', 'info', 'from', 'to', 'reference', 'dateline', 'drafting']); // prettier-ignore

/** Marks that say what is not there to be read, or what the editor says. */
const SILENT = new Set(['illegible', 'garbled', 'redacted', 'omission', 'note', 'footnote']);

function trimmed(value: string, start: number, kind: CriticalClass): CriticalToken {
  const text = value.trim();
  const from = start + value.indexOf(text);
  return { class: kind, start: from, end: from + text.length, text };
}

/** Adds the tokens of one run of text. The first pattern that fits a place has it. */
function read(value: string, offset: number, tokens: CriticalToken[], naming: boolean): void {
  const taken = new Uint8Array(value.length);
  const found: CriticalToken[] = [];
  const add = (kind: CriticalClass, start: number, end: number): void => {
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push({
      class: kind,
      start: offset + start,
      end: offset + end,
      text: value.slice(start, end),
    });
  };
  for (const { class: kind, pattern } of patterns) {
    for (const match of value.matchAll(pattern)) {
      add(kind, match.index, match.index + match[0].length);
    }
  }
  for (const { start, end } of findNames(value, naming)) add('name', start, end);
  found.sort((a, b) => a.start - b.start);
  for (const token of found) tokens.push(token);
}
