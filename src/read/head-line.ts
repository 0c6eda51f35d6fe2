import type { Extent, HeadField, HeadLine } from '../cable/index.js';

/** What each field of a head is called, and what it says. */
const FIELDS: Readonly<Record<HeadField, readonly [name: string, meaning: string]>> = {
  title: ['Title', 'What the form or the edition calls the document.'],
  action: ['Action', 'The office or post that has to act on the message.'],
  info: ['Info', 'Those who get the message for their information only.'],
  from: ['From', 'The post or office that sent the message.'],
  to: ['To', 'The addressee that has to act on the message.'],
  precedence: ['Precedence', 'How fast the message is to be sent and delivered.'],
  number: ['Number', 'The number of the message in its series.'],
  dtg: ['Date-time group', 'Day and time at which the message was released, by Greenwich time.'],
  dateline: ['Place and date', 'Where and when the message was sent, by local time.'],
  received: ['Received', 'When the message came in.'],
  message: [
    'Message line',
    'The marking, the section, the originating post and its serial number.',
  ],
  captions: ['Captions', 'Who may read the message and how it is handled.'],
  eo: [
    'Executive order',
    'The order under which the message is classified, and when it is to be declassified.',
  ],
  tags: [
    'TAGS',
    'Traffic Analysis by Geography and Subject: the codes of topic and country by which it is filed.',
  ],
  subject: ['Subject', 'What the message is about.'],
  reference: ['Reference', 'Messages that this one answers or follows.'],
  drafting: ['Drafting', 'Who drafted, cleared and approved the message.'],
  routing: ['Routing', 'Offices that got copies, with the number of copies.'],
  source: ['Source', 'Where the edition found the document.'],
  note: ['Note', 'What another hand put on the page: a stamp, a word by hand.'],
  pass: ['Pass', 'To whom the message is to be passed on.'],
};

/** The name of a field, as the outline shows it. */
export function headFieldName(field: HeadField): string {
  return FIELDS[field][0];
}

/** What a field says, in one sentence. */
export function headFieldMeaning(field: HeadField): string {
  return FIELDS[field][1];
}

/** A line of the head in two: its keyword and what stands behind it. */
export interface FieldParts {
  keyword: Extent | undefined;
  /** Without white space at its ends; empty where only the keyword stands there. */
  value: string;
  valueStart: number;
}

const KEYWORD =
  /^(?:(?:RPTD |REPEATED )?INFO|ORIGIN|ACTION|FM|TO|FROM|DESIRED DISTRIBUTION|(?:DRAFTED|APPROVED|CLEARED|AUTHORIZED) BY|DTG|TAGS|(?:DEPT |JOINT )?PASS|E\.?\s?O\.?\s*\d{5})(?:\s*:|(?=\s)|$)|^[A-Z][A-Z .'/()]{0,24}:/i;

/**
 * Splits a line of the head into keyword and value.
 *
 * > | E.O. 11652: GDS
 *     ^^^^^^^^^^^ keyword
 *                 ^^^ value
 */
export function splitField({ field, value, position }: HeadLine): FieldParts {
  const start = position.start.offset;
  const bare = field === 'dateline' || field === 'title' || field === 'source';
  const length = bare ? 0 : (KEYWORD.exec(value)?.[0].length ?? 0);
  const rest = value.slice(length);
  const blank = rest.length - rest.trimStart().length;
  return {
    keyword: length > 0 ? { start, end: start + length } : undefined,
    value: rest.trim(),
    valueStart: start + length + blank,
  };
}
