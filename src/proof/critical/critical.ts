import { type CableNode, type Extent, extentOf, type HeadField, type Root, visit } from '../../cable/index.js'; // prettier-ignore
import { findNames, surelyNames } from './names.js';
import {
  DOWNGRADING,
  FORM_WORDS,
  headPatterns,
  type Pattern,
  patterns,
  ROUTING,
} from './patterns.js';
import { type Run, runsOf } from './runs.js';

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

/** Lines of the head that are one marking as a whole. */
const MARKING_FIELDS = new Set<HeadField>(['captions', 'precedence']);

/** Fields of the head that say a name and no sentence: `FROM: Strelsau`, `FM AMEMBASSY ZENDA`. */
const NAMING: ReadonlySet<HeadField> = new Set(['action', 'info', 'from', 'to', 'reference', 'dateline', 'drafting']); // prettier-ignore

/** Lines of the head in which a form or an edition speaks, not the telegram alone. */
const PRINTED: ReadonlySet<HeadField> = new Set(['title', 'source']);

/** The name of a field of the head: `NO: 212` denies nothing. */
const FIELD = /^\s*(?:\p{L}[\p{L}. ]*:|(?:FM|TO|INFO)\s)/u;

/**
 * Every token of a cable that must be verified against the paper: markings, dates, times, telegram
 * numbers, other digits, numbers in words, negations and names, in the order of the file. No two
 * overlap: the digits of a date are part of the date. `isCommon` tells words that are no names, in
 * small letters; without it names are known by their capitals and titles alone.
 */
export function criticalTokens(root: Root, isCommon?: (word: string) => boolean): CriticalToken[] {
  const tokens: CriticalToken[] = [];
  visit(root, (node) => {
    const kind = wholeClass(node);
    if (kind && 'value' in node) tokens.push(trimmed(node.value, extentOf(node).start, kind));
  });
  const runs = runsOf(root, (node) => wholeClass(node) !== undefined);
  const known = new Set(runs.filter(({ field }) => !field).flatMap((run) => surelyNames(run.value, run))); // prettier-ignore
  for (const run of runs) read(run, { known, ...(isCommon && { isCommon }) }, tokens);
  return tokens.sort((a, b) => a.start - b.start);
}

function wholeClass(node: CableNode): CriticalClass | undefined {
  if (node.type !== 'headLine') return WHOLE.get(node.type);
  return MARKING_FIELDS.has(node.field) ? 'marking' : undefined;
}

function trimmed(value: string, start: number, kind: CriticalClass): CriticalToken {
  const text = value.trim();
  const from = start + value.indexOf(text);
  return { class: kind, start: from, end: from + text.length, text };
}

/** What tokens look like in a field of the head and nowhere else. */
function patternsOf(field: HeadField | undefined): readonly Pattern[] {
  if (field === 'routing') return [ROUTING];
  if (field === 'eo') return [DOWNGRADING];
  return field && (NAMING.has(field) || field === 'message') ? headPatterns : [];
}

/** What is known of the names of the cable. */
interface Names {
  known: ReadonlySet<string>;
  isCommon?: (word: string) => boolean;
}

/** Adds the tokens of one run of text. The first pattern that fits a place has it. */
function read(
  { value, start: from, before, field }: Run,
  names: Names,
  tokens: CriticalToken[],
): void {
  const taken = new Uint8Array(value.length);
  const isTaken = ({ start, end }: Extent): boolean => taken.subarray(start, end).includes(1);
  const add = (kind: CriticalClass, { start, end }: Extent): void => {
    if (isTaken({ start, end })) return;
    taken.fill(1, start, end);
    tokens.push({ class: kind, start: from + start, end: from + end, text: value.slice(start, end) });
  }; // prettier-ignore
  if (field) taken.fill(1, 0, FIELD.exec(value)?.[0].length ?? 0);
  if (field && PRINTED.has(field)) {
    for (const found of value.matchAll(FORM_WORDS)) {
      taken.fill(1, found.index, found.index + found[0].length);
    }
  }
  for (const { class: kind, pattern } of [...patternsOf(field), ...patterns]) {
    for (const { 0: found, index } of value.matchAll(pattern)) {
      add(kind, { start: index, end: index + found.length });
    }
  }
  const naming = field !== undefined && NAMING.has(field);
  for (const name of findNames(value, { ...names, naming, before, isTaken })) add('name', name);
}
