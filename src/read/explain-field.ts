import {
  type CableDate,
  CAPTIONS,
  type Extent,
  faultOf,
  type HeadLine,
  PRECEDENCES,
  readDateline,
  readDtg,
  touches,
} from '../cable/index.js';
import { explainCaption, explainMarking } from './explain-marking.js';
import { headFieldMeaning, headFieldName, splitField } from './head-line.js';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December',
]; // prettier-ignore

/** A precedence by the letter that stands for it before a date-time group. */
const PROSIGNS: Readonly<Record<string, string>> = {
  Z: 'Flash',
  O: 'Immediate',
  P: 'Priority',
  R: 'Routine',
};

/** What is to be said of a line of the head at an offset. */
export function explainField(line: HeadLine, offset: number): Extent & { contents: string } {
  const { keyword, value, valueStart } = splitField(line);
  const start = line.position.start.offset;
  const name = `**${headFieldName(line.field)}**: ${headFieldMeaning(line.field)}`;
  const whole = { start, end: start + line.value.length };
  if (keyword && touches(keyword, offset) && offset < valueStart)
    return { ...keyword, contents: name };
  const more = explainValue(line, value);
  return { ...whole, contents: more === undefined ? name : `${more}\n\n${name}` };
}

function explainValue(
  { field, value: line, message }: HeadLine,
  value: string,
): string | undefined {
  switch (field) {
    case 'dtg':
      return explainDtg(line);
    case 'dateline':
    case 'received':
      return inWords(readDateline(line, 0, field) ?? readDtg(line, 0));
    case 'message':
      return message && explainMarking(message.marking);
    case 'eo':
      return explainOrder(line);
    case 'precedence':
    case 'captions':
      return explainTerms(value);
    default:
      return undefined;
  }
}

/**
 * A date-time group in plain words.
 *
 * > | O 012326Z MAR 74
 *
 * is `1 March 1974, 23:26 Greenwich time, Immediate`.
 */
export function explainDtg(line: string): string | undefined {
  const date = readDtg(line, 0);
  const words = inWords(date);
  if (!date || words === undefined) return undefined;
  const signs = line.slice(0, date.start).match(/\b[ZOPR]\b/g) ?? [];
  const [first, second] = signs.map((sign) => PROSIGNS[sign]!);
  if (first === undefined) return words;
  return second === undefined
    ? `${words}, ${first}`
    : `${words}, ${first} to those who act and ${second} to those informed`;
}

/** A date in plain words; undefined where it is no possible one. */
function inWords(date: CableDate | undefined): string | undefined {
  if (!date || faultOf(date)) return undefined;
  const { kind, day, month, year, hour, minute = 0 } = date;
  const words = `${day} ${MONTHS[month! - 1]!} ${year}`;
  if (hour === undefined) return words;
  const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return `${words}, ${time} ${kind === 'dtg' ? 'Greenwich' : 'local'} time`;
}

/** The executive orders under which cables of 1972-79 are classified. */
const ORDERS: Readonly<Record<string, string>> = {
  '10290':
    'of 24 September 1951 brought uniform classification to the civil departments; "Security Information" followed the marking',
  '10501':
    'of 5 November 1953, effective 15 December 1953, left three classifications, Top Secret, Secret and Confidential, and abolished Restricted',
  '11652':
    'of 8 March 1972, effective 1 June 1972, set schedules by which messages were declassified',
  '12065': 'of 28 June 1978, effective 1 December 1978, took the place of Executive Order 11652',
  '12356': 'of 2 April 1982 took the place of Executive Order 12065',
};

function explainOrder(line: string): string | undefined {
  const number = /\d{5}/.exec(line)?.[0];
  const order = number === undefined ? undefined : ORDERS[number];
  return order === undefined ? undefined : `Executive Order ${number!} ${order}.`;
}

function explainTerms(value: string): string | undefined {
  const upper = value.toUpperCase();
  const terms = [...Object.keys(CAPTIONS), ...Object.keys(PRECEDENCES)]
    .sort((a, b) => b.length - a.length)
    .reduce<{ rest: string; found: { name: string; at: number }[] }>(
      ({ rest, found }, name) => {
        const at = rest.search(new RegExp(`\\b${name}\\b`));
        if (at < 0) return { rest, found };
        const blank = ' '.repeat(name.length);
        const cut = rest.slice(0, at) + blank + rest.slice(at + name.length);
        return { rest: cut, found: [...found, { name, at }] };
      },
      { rest: upper, found: [] },
    )
    .found.sort((a, b) => a.at - b.at);
  return terms.length ? terms.map(({ name }) => explainCaption(name)).join('\n\n') : undefined;
}
