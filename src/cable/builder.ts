import type { Piece } from './body.js';
import { signatureName } from './closer.js';
import type { Extent } from './extent.js';
import { Kind, type Kinds, type Run } from './furniture.js';
import { readMessageLine } from './head-field.js';
import { type Inline, readInline, type SharedMark } from './inline.js';
import type {
  EndMark,
  Head,
  HeadField,
  HeadLine,
  Mark,
  PageTurn,
  Paragraph,
  ReleaseStamp,
  SectionLine,
  SectionMark,
  Signature,
  Space,
  Span,
} from './nodes.js';
import type { Points } from './points.js';
import { readPortion } from './portion.js';
import { readSectionLine, readSectionMarkLine } from './section.js';
import { type Segments, trimmed } from './segments.js';
import { type Habit, readTurn } from './turn.js';
import { afterSpace, beforeSpace } from './white-space.js';

/** What the nodes of one file are made of. */
export interface Materials {
  text: string;
  segments: Segments;
  kinds: Kinds;
  points: Points;
  habit: Habit;
  shared: ((text: string) => SharedMark[]) | undefined;
}

const FORM_FEED = 12;

/** Makes nodes of pieces. White space between two nodes becomes a leaf of its own. */
export class Builder {
  constructor(private readonly the: Materials) {}

  span(start: number, end: number): Span {
    return this.the.points.span(start, end);
  }

  /** Fills the gap before a node, so that the leaves add up to the file. */
  space(children: { push(node: Space): unknown }, start: number, end: number): void {
    if (start >= end) return;
    children.push({
      type: 'space',
      value: this.the.text.slice(start, end),
      position: this.span(start, end),
    });
  }

  /** The first to the last character of a stretch of segments that is not white space. */
  extent({ from, to }: { from: number; to: number }): Extent {
    const { text, segments } = this.the;
    const first = segments.start[from]!;
    const last = segments.end[to]!;
    // A form feed is white space to JavaScript, and a page line here.
    const fed = text.charCodeAt(segments.start[to]!) === FORM_FEED;
    const end = fed ? last : beforeSpace(text, first, last);
    const start = text.charCodeAt(first) === FORM_FEED ? first : afterSpace(text, first, end);
    return { start, end };
  }

  private leaf<T extends string>(
    type: T,
    extent: Extent,
  ): { type: T; value: string; position: Span } {
    return { type, value: this.value(extent), position: this.position(extent) };
  }

  // Nodes with more than these two are written out as one literal: spreading a leaf into a wider
  // object costs more than all else that a node is made of.
  private value({ start, end }: Extent): string {
    return this.the.text.slice(start, end);
  }

  private position({ start, end }: Extent): Span {
    return this.span(start, end);
  }

  turn(run: Run, place: PageTurn['place']): PageTurn {
    const { kinds, habit } = this.the;
    const { items, feet, pageStarts } = readTurn(kinds, run, place, habit);
    const children: PageTurn['children'] = [];
    const starts: number[] = [];
    const begins = new Set(pageStarts);
    const whole = this.extent(run);
    let at = whole.start;
    items.forEach((i, index) => {
      if (kinds.kind[i] === Kind.Serial) return;
      const to = kinds.kind[i] === Kind.PageLine && kinds.kind[i + 1] === Kind.Serial ? i + 1 : i;
      const extent = this.extent({ from: i, to });
      this.space(children, at, extent.start);
      if (begins.has(index)) starts.push(children.length);
      children.push(this.furniture(i, extent, feet.has(i)));
      at = extent.end;
    });
    return {
      type: 'pageTurn',
      place,
      pageStarts: starts,
      children,
      position: this.span(whole.start, at),
    };
  }

  private furniture(i: number, extent: Extent, foot: boolean): PageTurn['children'][number] {
    const { kinds } = this.the;
    switch (kinds.kind[i]) {
      case Kind.Banner: {
        const { marking, captions, spaced, probable } = kinds.banners.get(i)!;
        const edge = foot ? 'foot' : 'head';
        return {
          type: 'banner',
          value: this.value(extent),
          position: this.position(extent),
          edge,
          marking,
          captions,
          spaced,
          probable,
        };
      }
      case Kind.Label:
        return {
          type: 'label',
          value: this.value(extent),
          position: this.position(extent),
          probable: kinds.probableLabels.has(i),
        };
      case Kind.PageLine: {
        const line = kinds.pageLines.get(i)!;
        const { form, number, of, numberStart, numberEnd, section } = line;
        return {
          type: 'pageLine',
          value: this.value(extent),
          position: this.position(extent),
          form,
          number,
          of,
          numberStart: extent.start + numberStart,
          numberEnd: extent.start + numberEnd,
          section,
        };
      }
      case Kind.Release:
        return this.leaf('releaseStamp', extent);
      default:
        return this.leaf('endMark', extent);
    }
  }

  head(piece: Extract<Piece, { type: 'head' }>, placeOf: (run: Run) => PageTurn['place']): Head {
    const { head, runs } = piece;
    const nodes = [
      ...head.fields.map((field) => this.headLine(field.field, this.extent(field))),
      ...head.sections.map((i) => this.sectionLine(i)),
      ...runs.flatMap((run) => this.headRun(run, placeOf)),
    ].sort((a, b) => a.position.start.offset - b.position.start.offset);
    const whole = this.extent(head);
    const children: Head['children'] = [];
    let at = whole.start;
    for (const node of nodes) {
      this.space(children, at, node.position.start.offset);
      children.push(node);
      at = node.position.end.offset;
    }
    return { type: 'head', layout: head.layout, children, position: this.span(whole.start, at) };
  }

  /** Furniture within a head: a turn, or stamps, which turn no page. */
  private headRun(run: Run, placeOf: (run: Run) => PageTurn['place']): (PageTurn | ReleaseStamp)[] {
    if (run.banners.length + run.labels + run.pages > 0) return [this.turn(run, placeOf(run))];
    const stamps: ReleaseStamp[] = [];
    for (let i = run.from; i <= run.to; i++) {
      if (this.the.kinds.kind[i] !== Kind.Release) continue;
      stamps.push(this.leaf('releaseStamp', this.extent({ from: i, to: i })));
    }
    return stamps;
  }

  private headLine(field: HeadField, extent: Extent): HeadLine {
    const value = this.value(extent);
    const message = field === 'message' ? readMessageLine(value) : undefined;
    return { type: 'headLine', value, position: this.position(extent), field, message };
  }

  sectionLine(i: number): SectionLine {
    const { number, of } = readSectionLine(trimmed(this.the.segments, i))!;
    const extent = this.extent({ from: i, to: i });
    return {
      type: 'sectionLine',
      value: this.value(extent),
      position: this.position(extent),
      number,
      of,
    };
  }

  sectionMark(i: number): SectionMark {
    const { opens, name } = readSectionMarkLine(trimmed(this.the.segments, i))!;
    const extent = this.extent({ from: i, to: i });
    return {
      type: 'sectionMark',
      value: this.value(extent),
      position: this.position(extent),
      opens,
      name,
    };
  }

  single(type: 'stamp' | 'end', piece: Piece): ReleaseStamp | EndMark {
    return this.leaf(type === 'stamp' ? 'releaseStamp' : 'endMark', this.extent(piece));
  }

  signature(extent: Extent, runIn: boolean): Signature {
    const value = this.value(extent);
    const { name, acting } = signatureName(value);
    return { type: 'signature', value, position: this.position(extent), name, acting, runIn };
  }

  /** One piece that stands inside a paragraph or beside it. */
  piece(piece: Exclude<Piece, { type: 'text' }>, placeOf: (run: Run) => PageTurn['place']) {
    switch (piece.type) {
      case 'turn':
        return this.turn(piece.run, placeOf(piece.run));
      case 'head':
        return this.head(piece, placeOf);
      case 'sectionLine':
        return this.sectionLine(piece.from);
      case 'sectionMark':
        return this.sectionMark(piece.from);
      case 'signature':
        return this.signature(this.extent(piece), false);
      default:
        return this.single(piece.type, piece);
    }
  }

  /** A paragraph across everything that interrupts it, up to `stop` where a signature is run in. */
  paragraph(
    pieces: readonly Piece[],
    stop: number | undefined,
    placeOf: (run: Run) => PageTurn['place'],
  ): Paragraph {
    const children: Paragraph['children'] = [];
    let depth = 0;
    let at = this.extent(pieces[0]!).start;
    const first = at;
    for (const piece of pieces) {
      if (piece.type !== 'text') {
        const node = this.piece(piece, placeOf) as Exclude<Paragraph['children'][number], Space>;
        this.space(children, at, node.position.start.offset);
        children.push(node);
        at = node.position.end.offset;
        continue;
      }
      const { start, end } = this.extent(piece);
      this.space(children, at, start);
      at = start;
      if (piece.numbered) {
        depth = piece.numbered.numbered.depth;
        at = this.number(children, start, piece.numbered);
      }
      const last = piece === pieces[pieces.length - 1] && stop !== undefined;
      at = this.running(children, at, last ? beforeSpace(this.the.text, at, stop) : end);
    }
    return { type: 'paragraph', depth, children, position: this.span(first, at) };
  }

  /** The number, the white space behind it and the portion mark. Returns where the text begins. */
  private number(
    children: Paragraph['children'],
    start: number,
    { label, numbered }: NonNullable<Extract<Piece, { type: 'text' }>['numbered']>,
  ): number {
    const { text } = this.the;
    const end = start + label.value.length;
    const extent = { start, end };
    children.push({
      type: 'number',
      value: this.value(extent),
      position: this.position(extent),
      style: numbered.style,
      ordinal: numbered.ordinal,
      label: label.label,
      lostDigit: label.lostDigit,
    });
    const behind = afterSpace(text, end, Math.min(end + 80, text.length));
    const portion = readPortion(text.slice(behind, behind + 60));
    if (!portion) return end;
    this.space(children, end, behind);
    const { length, mark, entire } = portion;
    const place = { start: behind, end: behind + length };
    children.push({
      type: 'portionMark',
      value: this.value(place),
      position: this.position(place),
      mark,
      entire,
    });
    return behind + length;
  }

  /** Running text: white space at its start, then text and marks. Returns where it ends. */
  private running(children: Paragraph['children'], from: number, end: number): number {
    if (from >= end) return Math.max(from, end);
    const start = afterSpace(this.the.text, from, end);
    this.space(children, from, start);
    const run = this.the.text.slice(start, end);
    let at = 0;
    for (const inline of readInline(run, this.the.shared)) {
      if (inline.start > at)
        children.push(this.leaf('text', { start: start + at, end: start + inline.start }));
      children.push(this.inline(inline, start));
      at = inline.end;
    }
    if (at < run.length) children.push(this.leaf('text', { start: start + at, end }));
    return end;
  }

  private inline(inline: Inline, offset: number): Mark | SectionMark {
    const extent = { start: offset + inline.start, end: offset + inline.end };
    if ('section' in inline) {
      const { opens, name } = inline.section;
      return {
        type: 'sectionMark',
        value: this.value(extent),
        position: this.position(extent),
        opens,
        name,
      };
    }
    const { kind, content, corrected, quantity, unit, expected } = inline.mark;
    return {
      type: 'mark',
      value: this.value(extent),
      position: this.position(extent),
      kind,
      content,
      corrected,
      quantity,
      unit,
      expected,
    };
  }
}
