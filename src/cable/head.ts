import { isDtg, isFrusLine, readHeadField, readMessageLine } from './head-field.js';
import { Kind, type Kinds } from './furniture.js';
import type { HeadField } from './nodes.js';
import { readLabelAt } from './numbering.js';
import { readSectionLine, readSectionMarkLine } from './section.js';
import { type Segments, trimmed } from './segments.js';

/** Where a head stands and what its lines are. */
export interface HeadReading {
  layout: 'form' | 'frus' | 'wire';
  from: number;
  /** Last segment, included. */
  to: number;
  /** Each field: its first and last segment. */
  fields: { field: HeadField; from: number; to: number }[];
  /** Segments that are section lines. */
  sections: number[];
}

/** What another hand put on the page, alone on its line. */
const STAMP = /^\[(?:stamp|handwritten|margin):[^\]]*\]$/i;
/** Longest head that is read, in lines: a collective of all diplomatic posts. */
const LONGEST_HEAD = 250;
/** Fields that may still come when a blank line has ended the routing of a wire. */
const LATE: ReadonlySet<HeadField> = new Set<HeadField>([
  'message',
  'captions',
  'eo',
  'tags',
  'subject',
  'reference',
  'dtg',
  'routing',
  'from',
]);
/** Fields that run on over the next line. */
const RUNS_ON: ReadonlySet<HeadField> = new Set<HeadField>([
  'subject',
  'reference',
  'info',
  'action',
  'to',
  'from',
  'title',
  'source',
  'tags',
  'routing',
  'drafting',
  'received',
]);

/**
 * Reads the head that begins at a segment; undefined when the text begins there at once, as in a
 * fragment.
 */
export function readHead(segments: Segments, kinds: Kinds, from: number): HeadReading | undefined {
  let first = from;
  while (kinds.kind[first] === Kind.Blank) first++;
  if (kinds.kind[first] !== Kind.Text) return undefined;
  return isWireHead(segments, kinds, first)
    ? readWireHead(segments, kinds, first)
    : readFormHead(segments, kinds, first);
}

/** A wire head shows a date-time group, an `FM` line or a message line within its first lines. */
function isWireHead(segments: Segments, { kind }: Kinds, first: number): boolean {
  let seen = 0;
  for (let i = first; i < kind.length && seen < 14; i++) {
    if (kind[i] !== Kind.Text) continue;
    seen++;
    const line = trimmed(segments, i);
    if (line !== line.toUpperCase()) return false;
    if (/^FM [A-Z]/.test(line) || readMessageLine(line)) return true;
    if (isDtg(line) && !line.startsWith('DTG')) return true;
    const field = readHeadField(line);
    if (seen === 1 && !field) return false;
    if (field === 'tags' || field === 'eo') return true;
  }
  return false;
}

function readWireHead(segments: Segments, { kind }: Kinds, first: number): HeadReading {
  const head: HeadReading = {
    layout: 'wire',
    from: first,
    to: first - 1,
    fields: [],
    sections: [],
  };
  let afterBlank = false;
  let routed = false;
  let addressed = false;
  const stop = Math.min(kind.length, first + LONGEST_HEAD);
  for (let i = first; i < stop; i++) {
    if (kind[i] === Kind.End) break;
    // A long list of addressees runs over a page turn.
    if (kind[i] !== Kind.Text) {
      afterBlank = true;
      continue;
    }
    const line = trimmed(segments, i);
    if (readSectionLine(line)) {
      head.sections.push(i);
      head.to = i;
      continue;
    }
    const last = head.fields.at(-1);
    const field = readHeadField(line);
    if (afterBlank && (addressed ? !field || !LATE.has(field) : routed && !field)) break;
    const numbered = readLabelAt(line);
    if (numbered && (addressed || routed) && (numbered.label.startsWith('1') || afterBlank)) break;
    if (addressed && readSectionMarkLine(line)) break;
    const late = last && ['subject', 'reference', 'tags', 'eo'].includes(last.field);
    if (field && !(late && (field === 'to' || field === 'info' || field === 'pass'))) {
      head.fields.push({ field, from: i, to: i });
      routed ||= field === 'from' || field === 'dtg';
      if (field === 'message' || field === 'subject' || field === 'eo') addressed = true;
    } else if (last?.to === i - 1 && (RUNS_ON.has(last.field) || !addressed)) {
      last.to = i;
    } else if (addressed) {
      break;
    } else {
      head.fields.push({ field: 'routing', from: i, to: i });
    }
    head.to = i;
    afterBlank = false;
  }
  return head;
}

/** Form pages and FRUS: one block a field, and the first block that is none begins the body. */
function readFormHead(segments: Segments, kinds: Kinds, first: number): HeadReading | undefined {
  const { kind } = kinds;
  const head: HeadReading = {
    layout: 'form',
    from: first,
    to: first - 1,
    fields: [],
    sections: [],
  };
  // A stamp is the head's only if more of the head follows.
  let notes: HeadReading['fields'] = [];
  let i = first;
  while (i < kind.length) {
    if (kind[i] === Kind.Blank) {
      i++;
      continue;
    }
    // FRUS sets the marking under the title, a form prints it between two fields, and a page may
    // turn: the head goes on behind it if a field follows.
    if (kind[i] !== Kind.Text && kind[i] !== Kind.End && head.fields.length > 0) {
      i++;
      continue;
    }
    if (kind[i] !== Kind.Text) break;
    const line = trimmed(segments, i);
    if (readSectionLine(line)) {
      head.sections.push(i);
      head.to = i++;
      continue;
    }
    if (STAMP.test(line)) {
      notes.push({ field: 'note', from: i, to: i });
      i++;
      continue;
    }
    const field = readHeadField(line) ?? capitalLine(segments, kinds, i, head);
    if (!field) break;
    let to = i;
    while (kind[to + 1] === Kind.Text && RUNS_ON.has(field)) {
      const next = trimmed(segments, to + 1);
      if (readHeadField(next) || readLabelAt(next) || readSectionLine(next) || STAMP.test(next))
        break;
      to++;
    }
    head.fields.push(...notes, { field, from: i, to });
    notes = [];
    head.to = to;
    i = to + 1;
  }
  if (!head.fields.length && !head.sections.length) return undefined;
  const frus = head.fields.some((field) => isFrusLine(trimmed(segments, field.from)));
  return frus ? { ...head, layout: 'frus' } : head;
}

/** A line in capitals between others of the head: `EYES ONLY FOR AMBASSADOR`, `VIA COURIER`. */
function capitalLine(
  segments: Segments,
  { kind }: Kinds,
  i: number,
  head: HeadReading,
): HeadField | undefined {
  const line = trimmed(segments, i);
  if (line.length > 60 || line !== line.toUpperCase() || !/[A-Z]{3}/.test(line)) return undefined;
  if (/[.:]$/.test(line) || kind[i + 1] === Kind.Text || !head.fields.length) return undefined;
  if (readLabelAt(line) || readSectionMarkLine(line)) return undefined;
  // In a cable that is all in capitals such a line is as likely the first of the text.
  for (let k = i + 1; k < kind.length; k++) {
    if (kind[k] === Kind.Text) {
      const next = trimmed(segments, k);
      return next !== next.toUpperCase() || readHeadField(next) ? 'captions' : undefined;
    }
  }
  return undefined;
}
