import { runInSignature, isSignature } from './closer.js';
import { Kind, type Kinds, type Run } from './furniture.js';
import { type HeadReading, readHead } from './head.js';
import { readHeadField, readMessageLine } from './head-field.js';
import {
  type Candidate,
  type Label,
  type Numbered,
  readLabelAt,
  resolveNumbers,
} from './numbering.js';
import { readPortion } from './portion.js';
import { readSectionLine, readSectionMarkLine } from './section.js';
import type { HeadField } from './nodes.js';
import { type Segments, trimmed } from './segments.js';
import { endingOf, runsOn } from './ending.js';

/** A stretch of the file, in segments, both ends included. */
export type Piece =
  | { type: 'text'; from: number; to: number; numbered: NumberedLine | undefined }
  | { type: 'turn'; from: number; to: number; run: Run }
  | { type: 'head'; from: number; to: number; head: HeadReading; runs: Run[] }
  | {
      type: 'stamp' | 'end' | 'sectionLine' | 'sectionMark' | 'signature';
      from: number;
      to: number;
    };

/** The label of a paragraph and how it was read. */
export interface NumberedLine {
  label: Label;
  numbered: Numbered;
}

/** A paragraph is a list of pieces: text, and what interrupts it. Anything else stands by itself. */
export type Block =
  | { type: 'paragraph'; pieces: Piece[]; signatureAt: number | undefined }
  | { type: 'piece'; piece: Piece };

type TextPiece = Extract<Piece, { type: 'text' }>;

/** Pass 2: groups segments into the parts of the cable. */
export function readBody(
  segments: Segments,
  kinds: Kinds,
  runs: readonly Run[],
  from: number,
  head: HeadReading | undefined,
): Block[] {
  const pieces = cutNumbers(segments, cutPieces(segments, kinds, runs, from, head));
  return group(segments, pieces);
}

/** Cuts the file into runs of furniture, heads, closers and blocks of text. */
function cutPieces(
  segments: Segments,
  kinds: Kinds,
  runs: readonly Run[],
  from: number,
  first: HeadReading | undefined,
): Piece[] {
  const { kind } = kinds;
  const pieces: Piece[] = [];
  let nextRun = 0;
  for (let i = from; i < kind.length; i++) {
    const at = kind[i]!;
    if (at === Kind.Blank) continue;
    while (nextRun < runs.length && runs[nextRun]!.from < i) nextRun++;
    if (i === first?.from) {
      pieces.push(headPiece(first, runs, nextRun));
      i = first.to;
    } else if (runs[nextRun]?.from === i) {
      const run = runs[nextRun]!;
      if (run.banners.length + run.labels + run.pages > 0) {
        pieces.push({ type: 'turn', from: i, to: run.to, run });
      } else {
        for (let k = i; k <= run.to; k++) {
          if (kind[k] === Kind.Release) pieces.push({ type: 'stamp', from: k, to: k });
          else if (kind[k] === Kind.End) pieces.push({ type: 'end', from: k, to: k });
        }
      }
      i = run.to;
    } else if (at === Kind.End) {
      pieces.push({ type: 'end', from: i, to: i });
    } else {
      const head = newHead(segments, kinds, pieces, i);
      if (head) {
        pieces.push(headPiece(head, runs, nextRun));
        i = head.to;
        continue;
      }
      let to = i;
      while (kind[to + 1] === Kind.Text) to++;
      cutBlock(segments, pieces, i, to);
      i = to;
    }
  }
  return pieces;
}

/** A head with the runs of furniture that stand within it. */
function headPiece(head: HeadReading, runs: readonly Run[], next: number): Piece {
  const { from, to } = head;
  let end = next;
  while (end < runs.length && runs[end]!.to < to) end++;
  return { type: 'head', from, to, head, runs: runs.slice(next, end) };
}

const BEGINS_HEAD: ReadonlySet<HeadField> = new Set<HeadField>([
  'routing', 'drafting', 'dtg', 'from', 'message', 'precedence',
]); // prettier-ignore

/** A message in several sections begins anew with a head after a page turn or an end mark. */
function newHead(
  segments: Segments,
  kinds: Kinds,
  pieces: readonly Piece[],
  at: number,
): HeadReading | undefined {
  const before = pieces.at(-1)?.type;
  if (before !== 'turn' && before !== 'end') return undefined;
  const line = trimmed(segments, at);
  // A line of text may begin with TO or FOR, so the routing and what is sure have to come first.
  const field = line === line.toUpperCase() ? readHeadField(line) : undefined;
  if (!field || !BEGINS_HEAD.has(field)) return undefined;
  const head = readHead(segments, kinds, at);
  const telling = head?.fields.some(({ field }) => field === 'message' || field === 'from');
  return head?.layout === 'wire' && telling ? head : undefined;
}

/** A block of text: a section line or a paired mark alone on it is none of a paragraph's. */
function cutBlock(segments: Segments, pieces: Piece[], from: number, to: number): void {
  let start = from;
  const first = trimmed(segments, from);
  if (readSectionLine(first)) {
    pieces.push({ type: 'sectionLine', from, to: from });
    start++;
  } else if (from === to && readSectionMarkLine(first)) {
    pieces.push({ type: 'sectionMark', from, to });
    start++;
  }
  if (start <= to) pieces.push({ type: 'text', from: start, to, numbered: undefined });
}

interface Found {
  candidate: Candidate;
  segment: number;
  /** The label stands behind another on its line: `1. (a) ...`. */
  inner: boolean;
}

/** Finds the paragraph numbers and cuts the blocks of text at them. */
function cutNumbers(segments: Segments, pieces: readonly Piece[]): Piece[] {
  const found: Found[] = [];
  let lastText: TextPiece | undefined;
  // Whether the text before is over: the message ended, or a head began it anew.
  let over = true;
  let fresh = false;
  pieces.forEach((piece, index) => {
    if (piece.type === 'end') fresh = over = true;
    if (piece.type === 'head') {
      over = true;
      fresh = !isLaterSection(segments, piece.head);
    }
    if (piece.type !== 'text') return;
    const last = lastText;
    const apart = pieces[index - 1]?.type === 'text' || over;
    const place =
      apart || !last || endingOf(trimmed(segments, last.to)) === 'closed' ? 'block' : 'turn';
    findCandidates(segments, piece, found, place, fresh);
    lastText = piece;
    fresh = over = false;
  });
  if (!found.length) return [...pieces];
  const resolved = resolveNumbers(found.map(({ candidate }) => candidate));
  const lines = new Map<number, NumberedLine>();
  found.forEach(({ candidate, segment, inner }, index) => {
    const numbered = resolved[index];
    if (numbered && !inner) lines.set(segment, { label: candidate.label, numbered });
  });
  const cut: Piece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'text') cutAt(piece, lines, cut);
    else cut.push(piece);
  }
  return cut;
}

/** The head of the second or a later section of one message. */
function isLaterSection(segments: Segments, { fields, sections }: HeadReading): boolean {
  const later = (section: { number: number } | undefined): boolean => (section?.number ?? 1) > 1;
  return (
    fields.some(
      ({ field, from }) =>
        field === 'message' && later(readMessageLine(trimmed(segments, from))?.section),
    ) || sections.some((i) => later(readSectionLine(trimmed(segments, i))))
  );
}

function findCandidates(
  segments: Segments,
  piece: TextPiece,
  found: Found[],
  placeOfFirst: Candidate['place'],
  fresh: boolean,
): void {
  let width = -1;
  for (let i = piece.from; i <= piece.to; i++) {
    if (!mayBeLabel(segments, i)) continue;
    const line = trimmed(segments, i);
    const label = readLabelAt(line);
    if (!label) continue;
    let place: Candidate['place'];
    let closed = false;
    if (i === piece.from) place = placeOfFirst;
    else {
      if (width < 0) width = widthOf(segments, piece);
      closed = endingOf(trimmed(segments, i - 1)) === 'closed';
      place = closed || brokenAtWill(segments, i, line, width) ? 'line' : 'wrapped';
    }
    const first = fresh && i === piece.from;
    found.push({ candidate: { label, place, closed, fresh: first }, segment: i, inner: false });
    const rest = line.slice(label.value.length).trimStart();
    const behind = rest.slice(readPortion(rest)?.length ?? 0).trimStart();
    const inner = readLabelAt(behind);
    if (inner?.readings.some(({ ordinal }) => ordinal === 1)) {
      found.push({ candidate: { label: inner, place: 'block' }, segment: i, inner: true });
    }
  }
}

/** The first characters of a line turn nearly all of them away: `1.`, `(a`, `A)`, `IV`. */
function mayBeLabel({ text, start, end }: Segments, i: number): boolean {
  let at = start[i]!;
  const stop = end[i]!;
  while (at < stop && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  const first = text.charCodeAt(at);
  if (first === 40 || (first >= 48 && first <= 57)) return true;
  const second = text.charCodeAt(at + 1);
  return (
    second === 46 || second === 41 || first === 73 || first === 86 || first === 88 || first > 127
  );
}

/** A line that was broken because the next word did not fit tells nothing; any other was meant. */
function brokenAtWill(segments: Segments, i: number, line: string, width: number): boolean {
  const word = /^\S+/.exec(line)![0];
  return trimmed(segments, i - 1).length + 1 + word.length <= width;
}

function widthOf({ start, end }: Segments, piece: TextPiece): number {
  let width = 50;
  for (let i = piece.from; i <= piece.to; i++) width = Math.max(width, end[i]! - start[i]!);
  return width;
}

/** Adds the parts of a text, cut where a number stands. */
function cutAt(piece: TextPiece, lines: ReadonlyMap<number, NumberedLine>, parts: Piece[]): void {
  let from = piece.from;
  for (let i = piece.from + 1; i <= piece.to; i++) {
    if (!lines.has(i)) continue;
    parts.push({ type: 'text', from, to: i - 1, numbered: lines.get(from) });
    from = i;
  }
  parts.push({ type: 'text', from, to: piece.to, numbered: lines.get(from) });
}

/** Groups text across page turns into paragraphs, and finds who signed. */
function group(segments: Segments, pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let open: { type: 'paragraph'; pieces: Piece[]; signatureAt: number | undefined } | undefined;
  let pending: Piece[] = [];
  const close = (): void => {
    for (const piece of pending) blocks.push({ type: 'piece', piece });
    pending = [];
    open = undefined;
  };
  pieces.forEach((piece, index) => {
    if (piece.type === 'sectionMark' || !(open ?? piece.type === 'text')) {
      close();
      blocks.push({ type: 'piece', piece });
    } else if (piece.type !== 'text') {
      pending.push(piece);
    } else {
      const { text, signature, signatureAt } = splitSignature(segments, pieces, index, piece);
      if (text) {
        if (open && joins(segments, open.pieces.at(-1) as TextPiece, pending, text)) {
          open.pieces.push(...pending, text);
          open.signatureAt = signatureAt;
          pending = [];
        } else {
          close();
          open = { type: 'paragraph', pieces: [text], signatureAt };
          blocks.push(open);
        }
      }
      if (signature) {
        close();
        blocks.push({ type: 'piece', piece: signature });
      }
    }
  });
  close();
  return blocks;
}

/** Whether a text goes on from the paragraph before, across what stands between them. */
function joins(
  segments: Segments,
  last: TextPiece,
  between: readonly Piece[],
  next: TextPiece,
): boolean {
  if (!between.length || next.numbered) return false;
  const types = new Set(between.map(({ type }) => type));
  if (types.has('end') && !types.has('head') && !types.has('sectionLine')) return false;
  // A stamp that fell between two lines of one block, without a blank line, breaks nothing.
  const stampOnly = types.size === 1 && types.has('stamp');
  if (stampOnly && next.from - last.to === between.length + 1) return true;
  return runsOn(trimmed(segments, last.to), trimmed(segments, next.from));
}

interface Split {
  text: TextPiece | undefined;
  signature: Piece | undefined;
  /** Offset at which a signature is run in at the end of the last line. */
  signatureAt: number | undefined;
}

/** The signature at the end of the last text before the message's end. */
function splitSignature(
  segments: Segments,
  pieces: readonly Piece[],
  index: number,
  piece: TextPiece,
): Split {
  const whole = { text: piece, signature: undefined, signatureAt: undefined };
  if (!endsMessage(pieces, index)) return whole;
  const last = trimmed(segments, piece.to);
  const alone = piece.from === piece.to;
  if (isSignature(last)) {
    const before = pieces[index - 1];
    const apart = before !== undefined && before.type !== 'end' && !piece.numbered;
    const above = alone ? apart : endingOf(trimmed(segments, piece.to - 1)) === 'closed';
    if (above) {
      const signature: Piece = { type: 'signature', from: piece.to, to: piece.to };
      return {
        text: alone ? undefined : { ...piece, to: piece.to - 1 },
        signature,
        signatureAt: undefined,
      };
    }
  }
  const at = runInSignature(last);
  // `2. RUSK` is a paragraph, not the number of one that RUSK signed.
  if (at === undefined || (alone && at <= (piece.numbered?.label.value.length ?? 0) + 1))
    return whole;
  const line = segments.text.slice(segments.start[piece.to], segments.end[piece.to]);
  const margin = line.length - line.trimStart().length;
  return { ...whole, signatureAt: segments.start[piece.to]! + margin + at };
}

/** No text follows, or an end mark stands before it. */
function endsMessage(pieces: readonly Piece[], index: number): boolean {
  for (let i = index + 1; i < pieces.length; i++) {
    const { type } = pieces[i]!;
    if (type === 'end') return true;
    if (type !== 'turn' && type !== 'stamp') return false;
  }
  return true;
}
