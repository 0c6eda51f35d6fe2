import type { GrammarRule } from './grammar.mjs';
import { CLOSED, raw, SPACED } from './patterns.mjs';

const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** Who a wire is addressed to; `TO THE MINISTER` is a line of text. */
const ADDRESSEE = raw`(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|SECSTATE|USINT|USLO|USUN|RUEH\w{1,8}|ALL DIPLOMATIC|ALL POSTS|DIA|CIA|CINC\w{1,12}|USCINC\w{1,12}|SECDEF|USIA|JCS|NSC|WHITE HOUSE|EC COLLECTIVE|NATO COLLECTIVE|TREASURY|[A-Z]{2,12} IMMEDIATE|[A-Z]{2,12} PRIORITY)\b`;

const FIELD = 'keyword.control.field.cable';

/** The lines of a head, each known by itself: a form's, a wire's, and those that FRUS prints. */
export function headPatterns(): GrammarRule[] {
  return [...titles(), ...dates(), ...references(), ...fields(), ...wire()];
}

function titles(): GrammarRule[] {
  const name = 'markup.heading.title.cable';
  return [
    {
      match: raw`^[ \t]*(?i:(?:OUTGOING|INCOMING) +(?:TELEGRAM|AIRGRAM|MESSAGE|CABLE))\b.{0,120}$`,
      name,
    },
    {
      match: raw`^[ \t]*(?i:TELEGRAM|AIRGRAM|CIRCULAR TELEGRAM|DEPARTMENT OF STATE|FOREIGN SERVICE OF THE)[ \t]*$`,
      name,
    },
    {
      match: raw`^[ \t]*(?:\d{1,4}\. +)?(?:Circular )?(?:Telegram|Airgram)s? (?:From|to|by)\b.{0,200}$`,
      name,
    },
    {
      match: raw`^[A-Z0-9][\w .()&/–—-]{2,60}: *(?:Circular +)?(?:Telegram|Airgram)$`,
      name: 'comment.line.source.cable',
    },
    {
      match: raw`^(?:Source: )?Department of State, Central Files?\b.{0,300}$`,
      name: 'comment.line.source.cable',
    },
  ];
}

function dates(): GrammarRule[] {
  return [
    {
      comment: 'O 012326Z MAR 74',
      match: raw`^[ \t]*(?:((?i:DTG))[: ] *)?((?:[ZOPRYV]{1,2} +){0,4})([\dOIl]{6}Z? +[A-Z]{3,4}\.? +[\dOIl]{2,4})(?: *ZFF-?\d)?[ \t]*$`,
      captures: {
        1: { name: FIELD },
        2: { name: 'constant.language.precedence.cable' },
        3: { name: 'constant.numeric.date.cable' },
      },
    },
    {
      comment: 'Moscow, February 22, 1946, 9 p.m.',
      match: raw`^(\p{Lu}[^\d,;:]{1,40}(?:, \p{Lu}[^\d,;:]{1,30})?),[ \t]+((?i:${MONTHS})\.?[ \t]+[\dOIl]{1,2},?[ \t]+[\dOIl]{4}(?:[ ,–—-]{1,4}(?i:\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m|(?:12 )?(?:noon|midnight)))?\.?)[ \t]*$`,
      captures: {
        1: { name: 'entity.name.tag.place.cable' },
        2: { name: 'constant.numeric.date.cable' },
      },
    },
    {
      match: raw`^[ \t]*((?i:DATE|TIME|RECEIVED|RECD|REC'D)) *:(.*)$`,
      captures: { 1: { name: FIELD }, 2: { name: 'constant.numeric.date.cable' } },
    },
    { match: raw`^\[Received\b[^\]]{0,80}\]$`, name: 'constant.numeric.date.cable' },
  ];
}

/** `E.O.`, `TAGS`, `SUBJECT`, `REF`. */
function references(): GrammarRule[] {
  const number = { patterns: [{ match: raw`\d++`, name: 'constant.numeric.reference.cable' }] };
  return [
    {
      match: raw`^[ \t]*(E\.? ?O\.?) *(\d{5})\b(.*)$`,
      captures: {
        1: { name: FIELD },
        2: { name: 'constant.numeric.order.cable' },
        3: { name: 'meta.field.order.cable' },
      },
    },
    {
      match: raw`^[ \t]*((?i:TAGS))\b *:?(.*)$`,
      captures: {
        1: { name: FIELD },
        2: { patterns: [{ match: raw`\b\p{Lu}++\b`, name: 'entity.name.tag.cable' }] },
      },
    },
    {
      match: raw`^[ \t]*((?i:SUBJECT|SUBJ)) *:(.*)$`,
      captures: {
        1: { name: FIELD },
        2: { name: 'string.unquoted.subject.cable', patterns: [{ include: '#inline' }] },
      },
    },
    {
      match: raw`^[ \t]*((?i:REFERENCES?|REFTELS?|REFS?)) *(?:\([A-Z]\))? *:(.*)$`,
      captures: { 1: { name: FIELD }, 2: number },
    },
  ];
}

/** Fields that begin with a word and a colon. */
function fields(): GrammarRule[] {
  const words = raw`ACTION|ORIGIN|INFORMATION|RPTD INFO|REPEATED INFO|INFO|FROM|TO|SENT TO|PRECEDENCE|DRAFTED BY|DRAFTED|APPROVED BY|CLEARED BY|CLEARANCES?|AUTHORIZED BY|CONTROL NO\.?|CONTROL|NUMBER|NO\.?|CIRCULAR|INDICATE|CHARGE TO`;
  return [
    {
      match: raw`^[ \t]*((?i:${words})) *:(.*)$`,
      captures: {
        1: { name: FIELD },
        2: { name: 'meta.field.cable', patterns: [{ include: '#inline' }] },
      },
    },
    {
      match: raw`^[ \t]*(DRAFTED BY|APPROVED BY|CLEARED BY|AUTHORIZED BY|DESIRED DISTRIBUTION)\b(.*)$`,
      captures: { 1: { name: FIELD }, 2: { name: 'meta.field.cable' } },
    },
    {
      match: raw`^[ \t]*((?i:NO|NUMBER|CONTROL|CONTROL NO|CIRCULAR)\.?) +([A-Z]{0,4}-?\d[\d-]{0,12})[ \t]*$`,
      captures: { 1: { name: FIELD }, 2: { name: 'constant.numeric.message.cable' } },
    },
  ];
}

/** Lines of a wire head, in capitals and mostly without a colon. */
function wire(): GrammarRule[] {
  const office = { patterns: [{ match: raw`\b\d{1,3}\b`, name: 'constant.numeric.copies.cable' }] };
  return [
    {
      comment: 'C O N F I D E N T I A L SECTION 02 OF 02 LONDON 03717',
      match: raw`^[ \t]*(${CLOSED}|${SPACED})(?: +(SECTION|SEC) +(\d{1,2}) +(OF) +(\d{1,2}))? +([A-Z][A-Z .'/-]{1,24}?) +([\dOIl]{3,7})(?: */ *\d{2})?(?: +[A-Z ]{3,20})?[ \t]*$`,
      name: 'meta.message.cable',
      captures: {
        1: { name: 'markup.heading.marking.cable' },
        2: { name: 'keyword.control.section.cable' },
        3: { name: 'constant.numeric.section.cable' },
        4: { name: 'keyword.control.section.cable' },
        5: { name: 'constant.numeric.section.cable' },
        6: { name: 'entity.name.tag.post.cable' },
        7: { name: 'constant.numeric.message.cable' },
      },
    },
    {
      match: raw`^[ \t]*(FM) +(\S.{0,80})$`,
      captures: { 1: { name: FIELD }, 2: { name: 'entity.name.tag.post.cable' } },
    },
    {
      match: raw`^[ \t]*(TO|INFO) +(${ADDRESSEE}.{0,80})$`,
      captures: { 1: { name: FIELD }, 2: { name: 'entity.name.tag.post.cable' } },
    },
    {
      match: raw`^[ \t]*(ORIGIN|ACTION|INFO) +([A-Z0-9/]{1,12}-\d{1,2}\b.*)$`,
      captures: { 1: { name: FIELD }, 2: office },
    },
    {
      comment: 'The copy counts run on: EUR-25 NSC-05 /062 R',
      match: raw`^[ \t]*((?:[A-Z]{1,5}E?-\d{2}[ \t]+){0,20}[A-Z]{1,5}-\d{2}(?:[ \t]+/\d{3} ?[A-Z]?)?)[ \t]*$`,
      captures: { 1: office },
    },
    { match: raw`^[ \t]*-{6,}+[ \dA-Z/]*$`, name: 'comment.line.routing.cable' },
  ];
}
