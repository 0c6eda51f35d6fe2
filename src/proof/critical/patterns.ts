import { CARDINALS, NEGATIONS, ORDINALS, WEEKDAYS } from '../../cable/index.js';
import type { CriticalClass } from './critical.js';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = "(?:\\d{4}|'\\d{2})";
const NUMERAL = `(?:${[...CARDINALS, ...ORDINALS].join('|')})`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

/** How telegrams are cited: by the word for a telegram, or by the post that sent it. */
const SERIES =
  '(?:(?:Emb|Dep|Con|Leg|Del|Sec|Cir|Top|Pol|Us|My|Our|Your|Ur|Re|Wh)?(?:tel|gram|des|circ)s?|circular(?: telegram)?|airgram|CA|despatch|telegrams?|reftels?|message|STATE|No|Nos|Number)';

/** Not within a word, and not in the middle of a number. */
const BEFORE = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])';
const AFTER = '(?![\\p{L}\\p{N}]|[.,:/-]\\p{N})';

/** One kind of token and what it looks like. */
interface Pattern {
  class: CriticalClass;
  pattern: RegExp;
}

function pattern(kind: CriticalClass, source: string, flags = 'giu'): Pattern {
  return { class: kind, pattern: new RegExp(BEFORE + source + AFTER, flags) };
}

/**
 * What the tokens look like, the longer before the shorter: a date has its digits, and a
 * date-time group its hour.
 *
 * > | 281530Z OCT 62   October 28, 1962   28 October   9 p.m.   Embtel 1234   $1,500,000   not
 */
export const patterns: readonly Pattern[] = [
  pattern('date', `\\d{6}Z?\\s+${MONTH}\\.?(?:\\s+(?:\\d{4}|\\d{2}))?`),
  pattern('date', `(?:${WEEKDAY},?\\s+)?${MONTH}\\.?\\s+${DAY}(?:,?\\s+${YEAR})?`),
  pattern('date', `(?:${WEEKDAY},?\\s+)?${DAY}\\s+${MONTH}\\.?(?:,?\\s+${YEAR})?`),
  pattern('date', `${MONTH}\\.?,?\\s+${YEAR}`),
  pattern('date', '\\d{4}-\\d{2}-\\d{2}'),
  pattern('date', '\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?'),
  // A month in small letters is a verb or a modal as often: march, may.
  pattern('date', `(?:${MONTH.slice(3, -1).replace('|May|', '|').replace('|March|', '|')})`, 'gu'),
  pattern('date', WEEKDAY),
  pattern('time', '\\d{1,2}(?:[:.]\\d{2})?\\s*(?:a\\.m\\.?|p\\.m\\.?|am|pm|noon|midnight)'),
  pattern('time', '\\d{4}(?:Z|\\s*(?:hours|hrs|local|GMT))'),
  pattern('time', '\\d{6}Z'),
  pattern('time', '(?:[01]?\\d|2[0-3]):[0-5]\\d'),
  pattern('telegram', `${SERIES}\\.?\\s+(?:No\\.?\\s*)?[A-Z]?-?\\d+(?:-\\d+)?`),
  pattern('number', '[$£]?\\d[\\p{L}\\p{N}]*(?:[.,:/-]\\p{N}+)*%?'),
  pattern('number', '[A-Z]{1,4}-?\\d[\\p{N}\\p{L}]*(?:[.,:/-]\\p{N}+)*', 'gu'),
  // A letter in the place of a digit: l954, 2O0.
  pattern('number', '\\p{L}*\\p{N}[\\p{L}\\p{N}]*'),
  pattern('negation', `(?:${NEGATIONS.join('|')}|\\p{L}+n['’]t)`),
  pattern('numeral', `${NUMERAL}(?:[- ]${NUMERAL})*`),
];
