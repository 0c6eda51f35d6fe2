import { BANNER_FOLLOWERS, CARDINALS, MARKING_SPELLINGS, NEGATIONS, ORDINALS, WEEKDAYS } from '../../cable/index.js'; // prettier-ignore
import type { CriticalClass } from './critical.js';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const ONE_DAY = '(?:[0-3]?\\d)(?:st|nd|rd|th)?';
/** A day, or from one to another: `May 10-13`. */
const DAY = `${ONE_DAY}(?:-${ONE_DAY})?`;
const YEAR = "(?:\\d{4}|'\\d{2})";
const NEGATION = `(?:${NEGATIONS.join('|')}|\\p{L}+n['’]t)`;
const NUMERAL = `(?:${[...CARDINALS, ...ORDINALS].join('|')})`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

const SURE_MONTH = MONTH.replace('|May|', '|').replace('|March|', '|');

/** How telegrams are cited: by the word for a telegram, or by the post that sent it. */
const SERIES =
  '(?:(?:Emb|Dep|Con|Leg|Del|Sec|Cir|Top|Pol|Us|My|Our|Your|Ur|Re|Wh)?(?:tel|gram|des|circ)s?|circular(?: telegram)?|airgram|CA|despatch|telegrams?|reftels?|message|STATE|No|Nos|Number)';

/** Not within a word, and not in the middle of a number. */
const BEFORE = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/-])';
const AFTER = '(?![\\p{L}\\p{N}]|[.,:/-]\\p{N})';

/** One kind of token and what it looks like. */
export interface Pattern {
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
  // A month in small letters is a verb or a modal as often, march or may; so are these in capitals.
  pattern('date', SURE_MONTH, 'gu'),
  pattern('date', SURE_MONTH.toUpperCase(), 'gu'),
  pattern('date', WEEKDAY),
  pattern('time', '\\d{1,2}(?:[:.]\\d{2})?\\s*(?:a\\.m\\.?|p\\.m\\.?|am|pm|noon|midnight)'),
  pattern('time', '\\d{4}(?:Z|\\s*(?:hours|hrs|local|GMT))'),
  pattern('time', '\\d{6}Z'),
  pattern('time', '(?:[01]?\\d|2[0-3]):[0-5]\\d'),
  pattern('telegram', `${SERIES}[.,]?\\s+(?:No\\.?\\s*)?[A-Z]?-?\\d+(?:-\\d+)?`),
  pattern('number', '[$£]?\\d[\\p{L}\\p{N}]*(?:[.,:/-]\\p{N}+)*%?'),
  pattern('number', '[A-Z]{1,4}-?\\d[\\p{N}\\p{L}]*(?:[.,:/-]\\p{N}+)*', 'gu'),
  // A letter in the place of a digit: l954, 2O0.
  pattern('number', '\\p{L}*\\p{N}[\\p{L}\\p{N}]*'),
  // Said twice lest it be lost: `not repeat not`.
  pattern('negation', `${NEGATION}(?:,?\\s+(?:repeat|rpt),?\\s+${NEGATION})?`),
  pattern('numeral', `${NUMERAL}(?:[- ]${NUMERAL})*`),
];

/** How soon, and for whom: said in the head among the addressees, or behind the marking. */
export const headPatterns: readonly Pattern[] = [
  {
    class: 'marking',
    pattern: new RegExp(
      `^(?:${MARKING_SPELLINGS.map(([spelling]) => spelling.replace(/ /g, '').replace(/(?<=.)(?=.)/g, ' *')).join('|')})(?= )`,
      'g',
    ),
  },
  pattern('marking', `(?:${BANNER_FOLLOWERS.join('|')})`, 'gu'),
];

/** The bureaus that a telegram went to are compared line by line: `OCT-01 SS-23 AF-09 /124 R`. */
export const ROUTING: Pattern = {
  class: 'number',
  pattern: /(?<=^|\s)(?!(?:ORIGIN|ACTION|INFO|-+)\s)\S.*\d.*(?<=\S)/gu,
};

/** When its marking falls: `E.O. 11652: XGDS-1`, `E.O. 12065: GDS 12/8/85`. */
export const DOWNGRADING: Pattern = pattern('marking', 'X?[ARG]DS(?:-\\d)?', 'gu');

/** What a form or an edition prints for every telegram. */
export const FORM_WORDS =
  /\b(?:(?:outgoing|incoming|circular) +)?(?:telegrams?|airgrams?|message|cable)\b|\bDepartment of State\b|\bForeign Service of the(?:\s+United States(?: of America)?)?|\b(?:American )?(?:Embassy|Legation|Consulate(?: General)?|Mission)\b/giu;
