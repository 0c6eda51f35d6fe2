import { readCaptionLine } from './banner.js';
import { MARKING_SPELLINGS, PRECEDENCES, type Marking } from './markings.js';
import type { HeadField } from './nodes.js';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** `Moscow, February 22, 1946, 9 p.m.`; digits may be damaged, since the line is a dateline all the same. */
const DATELINE = new RegExp(
  `^[A-Z][^\\d,;:]{1,40}(?:, [A-Z][^\\d,;:]{1,30})?,\\s+${MONTH}\\.?\\s+[\\dOIl]{1,2},?\\s+[\\dOIl]{4}\\b.{0,40}$`,
  'iu',
);

/** `O 012326Z MAR 74`, `O R 140000Z APR 79`, `DTG: 281530Z OCT 62`; digits may be damaged. */
const DTG =
  /^(?:DTG[: ]\s*)?(?:[ZOPRYV]{1,2}\s+){0,4}[\dOIl]{6}Z?\s+[A-Z]{3,4}\.?\s+[\dOIl]{2,4}\s*(?:ZFF-?\d)?$/i;
const DTG_MARKED = /^DTG\b/i;

/**
 * Patterns of several fields in one, each in a group: a line that is none of them costs one question
 * and not thirty. The first that fits counts.
 */
interface Fields {
  pattern: RegExp;
  /** The field of each group. */
  fields: readonly HeadField[];
}

function fieldsOf(flags: string, list: readonly (readonly [RegExp, HeadField])[]): Fields {
  const groups = list.map(([{ source }]) => `(${source})`);
  return { pattern: new RegExp(groups.join('|'), flags), fields: list.map(([, field]) => field) };
}

function fieldIn({ pattern, fields }: Fields, line: string): HeadField | undefined {
  const groups: (string | undefined)[] | undefined = pattern.exec(line)?.slice(1);
  return groups && fields[groups.findIndex((group) => group !== undefined)];
}

/** Fields that begin with a word of their own, on forms and on wires. */
const WORDED = fieldsOf('i', [
  [/^(?:OUTGOING|INCOMING)\s+(?:TELEGRAM|AIRGRAM|MESSAGE|CABLE)\b/, 'title'],
  [
    /^(?:TELEGRAM|AIRGRAM|CIRCULAR TELEGRAM|DEPARTMENT OF STATE|FOREIGN SERVICE OF THE|CONTROL|CONTROL NO\.?)$/,
    'title',
  ],
  [/^(?:INDICATE|COLLECT|CHARGE TO|ORIGIN\/ACTION)\b.*(?:COLLECT|CHARGE|:)/, 'routing'],
  [/^SENT TO\s*:/, 'to'],
  [/^(?:ACTION|ORIGIN)\s*:/, 'action'],
  [/^(?:INFO|INFORMATION|RPTD INFO|REPEATED INFO)\s*:/, 'info'],
  [/^(?:FROM)\s*:/, 'from'],
  [/^TO\s*:/, 'to'],
  [/^PRECEDENCE\s*:/, 'precedence'],
  [/^(?:NO|NUMBER|CONTROL|CONTROL NO|CIRCULAR)\.?\s*:?\s*[A-Z]{0,4}-?\d[\d-]*$/, 'number'],
  [/^(?:SUBJECT|SUBJ)\s*:/, 'subject'],
  [/^(?:REFS?|REFERENCES?|REFTELS?)\s*(?:\([A-Z]\))?\s*:/, 'reference'],
  [/^E\.?\s?O\.?\s*\d{5}\b/, 'eo'],
  [/^TAGS\b\s*:?/, 'tags'],
  [/^(?:RECEIVED|RECD|REC'D)\s*:/, 'received'],
  [/^(?:DRAFTED BY|DRAFTED|APPROVED BY|CLEARED BY|CLEARANCES?|AUTHORIZED BY)\b\s*:?/, 'drafting'],
  [/^(?:DATE|TIME)\s*:\s*\S/, 'dateline'],
]);

/** Fields of the wire head, in capitals and without a colon. */
const WIRE = fieldsOf('', [
  [/^FM\s+\S/, 'from'],
  [/^TO\s+[A-Z]/, 'to'],
  [/^(?:ORIGIN|ACTION)\s+[A-Z0-9/]+-\d{1,2}\b/, 'routing'],
  [/^INFO\s+[A-Z0-9/]+-\d{1,2}\b/, 'routing'],
  [/^(?:[A-Z]{1,5}E?-\d{2}\s+)*[A-Z]{1,5}-\d{2}(?:\s+\/\d{3}\s*[A-Z]?)?$/, 'routing'],
  [/^INFO\s+[A-Z]/, 'info'],
  [/^DESIRED DISTRIBUTION\b/, 'routing'],
  [/^-{6,}/, 'routing'],
  [/^\d{1,3}$/, 'routing'],
  [/^\/\d{3}\s*[A-Z]?$/, 'routing'],
  [
    /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|SECSTATE|USINT|USLO|RUEH\w+|ALL DIPLOMATIC|DIA|CIA|CINC\w+|USCINC\w+|SECDEF|USIA|JCS|EC COLLECTIVE|NATO COLLECTIVE)\b[A-Z0-9 ,./'-]*$/,
    'info',
  ],
  [/^(?:PASS|FOR|DEPT PASS|JOINT)\b[^.]{0,60}$/, 'pass'],
]);

/** The title that FRUS prints above a telegram. */
const FRUS_TITLE = /^(?:\d{1,4}\.\s+)?(?:Circular )?(?:Telegram|Airgram)s? (?:From|to|by)\b/;

/** What else FRUS prints above it. */
const FRUS = fieldsOf('i', [
  [/^(?:The|Mr\.)\s.{3,160}\sto\s(?:the|all|certain|President)\b.{0,160}$/, 'title'],
  [/^[A-Z0-9][\w .()&/–—-]{2,60}:\s*(?:Circular\s+)?(?:Telegram|Airgram)$/, 'source'],
  [/^(?:Source: )?Department of State, Central Files?\b/, 'source'],
  [/^\[Received\b.*\]$/, 'received'],
]);

/**
 * The field that a line of the head is, told from the line alone; undefined for other lines.
 *
 * > | SUBJECT: CONSULTATIONS WITH HOST GOVERNMENT
 *     ^^^^^^^^
 */
export function readHeadField(line: string): HeadField | undefined {
  const first = line.charCodeAt(0);
  if (line.length <= 60 && (isDtg(line) || isDtgLabelled(line))) return 'dtg';
  // A subject in the sentences of a paragraph is the paragraph's first words, not a field.
  if (line.length > 300 || /^Subject:.*[a-z]{4}\. +[A-Z]/.test(line)) return undefined;
  const worded = fieldIn(WORDED, line);
  if (worded) return worded;
  if (first <= 90 && line === line.toUpperCase()) {
    const wire = fieldIn(WIRE, line);
    if (wire) return wire;
    if (readMessageLine(line)) return 'message';
    if (line in PRECEDENCES) return 'precedence';
    if (readCaptionLine(line)) return 'captions';
  }
  return frusField(line) ?? (isDateline(line) ? 'dateline' : undefined);
}

/** A line that only FRUS prints: its title, its source note, its time of receipt. */
export function isFrusLine(line: string): boolean {
  return frusField(line) !== undefined;
}

function frusField(line: string): HeadField | undefined {
  return FRUS_TITLE.test(line) ? 'title' : fieldIn(FRUS, line);
}

/** A place and date line. */
export function isDateline(line: string): boolean {
  return line.length <= 110 && DATELINE.test(line);
}

/** A date-time group on a line of its own, with or without prosigns. */
export function isDtg(line: string): boolean {
  return DTG.test(line);
}

function isDtgLabelled(line: string): boolean {
  return DTG_MARKED.test(line) && /\d/.test(line);
}

/** What the message line of a wire says: `S E C R E T STATE 041961`. */
export interface MessageLine {
  marking: Marking;
  spaced: boolean;
  section: { number: number; of: number } | undefined;
}

/**
 * The message line: the marking, often letter-spaced, the section and the message's number.
 *
 * > | C O N F I D E N T I A L SECTION 02 OF 02 LONDON 03717
 *     ^^^^^^^^^^^^^^^^^^^^^^^ marking, spaced
 *                             ^^^^^^^^^^^^^^^^ section
 */
export function readMessageLine(line: string): MessageLine | undefined {
  if (line.length < 8 || line.length > 90) return undefined;
  for (const [spelling, marking] of MARKING_SPELLINGS) {
    if (line.charCodeAt(0) !== spelling.charCodeAt(0)) continue;
    const spaced = !line.startsWith(spelling);
    const rest = spaced ? afterLetters(line, spelling) : line.slice(spelling.length);
    const tail = rest === undefined ? undefined : MESSAGE_TAIL.exec(rest);
    if (!tail) continue;
    const section =
      tail[1] === undefined ? undefined : { number: Number(tail[1]), of: Number(tail[2]) };
    return { marking, spaced, section };
  }
  return undefined;
}

const MESSAGE_TAIL =
  /^(?:\s+(?:SECTION|SEC)\s+(\d{1,2})\s+OF\s+(\d{1,2}))?(?:\s+[A-Z][A-Z .'/-]{1,24}?\s+[\dOIl]{3,7})(?:\s*\/\s*\d{2})?(?:\s+[A-Z ]{3,20})?$/;

/** The rest of the line behind a letter-spaced marking, its next word included. */
function afterLetters(line: string, spelling: string): string | undefined {
  let at = 0;
  for (const letter of spelling.replace(/ /g, '')) {
    while (line.charAt(at) === ' ') at++;
    if (line.charAt(at) !== letter) return undefined;
    at++;
  }
  return line.slice(at);
}
