/**
 * The parser: a line scanner behind a unified parser. Pass 1 gives each line a kind, pass 2 groups
 * lines into parts, and the builder makes nodes of the parts. Everything a person may type is legal.
 */
import type { Plugin } from 'unified';
import { type Piece, readBody } from './body.js';
import { Builder } from './builder.js';
import { frontMatterExtent } from './front-matter.js';
import { classify, groupRuns, Kind, type Kinds, type Run } from './furniture.js';
import { readHead } from './head.js';
import type { SharedMark } from './inline.js';
import type { PageTurn, Root, RootContent } from './nodes.js';
import { pointsOf } from './points.js';
import { cutSegments, type Segments } from './segments.js';
import { learnHabit } from './turn.js';

export interface ParseOptions {
  /** Reads the inline marks that the format shares with Markdown; see `readers.ts`. */
  readers?: { shared: (text: string) => SharedMark[] } | undefined;
}

/** The unified parser: `unified().use(cableParse, { readers })`. */
export const cableParse: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  this.parser = (text) => parseCable(text, options);
};

/**
 * Reads a transcript. Never throws: whatever stands in the file is a cable, if a poor one.
 * Concatenating the leaves gives the text back, and every node's offsets slice its own.
 */
export function parseCable(text: string, { readers }: ParseOptions = {}): Root {
  const segments = cutSegments(text);
  const points = pointsOf(text, segments.lines);
  const front = frontMatterExtent(text);
  const from = front ? segmentAfter(segments, front.end) : 0;
  const kinds = classify(segments, from);
  const runs = groupRuns(kinds, from);
  const head = firstHead(segments, kinds, runs, from);
  const blocks = readBody(segments, kinds, runs, from, head);

  const pieces = blocks.flatMap((block) => (block.type === 'piece' ? [block.piece] : block.pieces));
  const place = placesOf(pieces, runs);
  const turns = runs.filter((run) => place(run) === 'turn');
  const closing = runs.find((run) => place(run) === 'closing');
  const build = new Builder({
    text,
    segments,
    kinds,
    points,
    habit: learnHabit(kinds, turns, closing),
    shared: readers?.shared,
  });

  const children: RootContent[] = [];
  let at = 0;
  const add = (node: Exclude<RootContent, { type: 'space' }>): void => {
    build.space(children, at, node.position.start.offset);
    children.push(node);
    at = node.position.end.offset;
  };
  if (front) {
    const { start, end, yamlStart, yamlEnd } = front;
    const yaml = text.slice(yamlStart, yamlEnd);
    add({
      type: 'frontMatter',
      value: text.slice(start, end),
      yaml,
      yamlOffset: yamlStart,
      position: build.span(start, end),
    });
  }
  for (const block of blocks) {
    if (block.type === 'piece') {
      add(build.piece(block.piece as Exclude<Piece, { type: 'text' }>, place));
      continue;
    }
    const { pieces: parts, signatureAt } = block;
    add(build.paragraph(parts, signatureAt, place));
    if (signatureAt !== undefined) {
      const { end } = build.extent(parts.at(-1)!);
      add(build.signature({ start: signatureAt, end }, true));
    }
  }
  build.space(children, at, text.length);
  return { type: 'root', children, position: build.span(0, text.length) };
}

/** The head of the first page: behind the furniture that opens the file, or before it. */
function firstHead(segments: Segments, kinds: Kinds, runs: readonly Run[], from: number) {
  let first = from;
  for (const run of runs) {
    if (run.from > first && hasText(kinds.kind, first, run.from)) break;
    first = run.to + 1;
  }
  return readHead(segments, kinds, first);
}

function hasText(kind: readonly Kind[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kind[i] === Kind.Text) return true;
  return false;
}

/** Whether a run opens the cable, closes it, or stands between two pages of it. */
function placesOf(pieces: readonly Piece[], runs: readonly Run[]): (run: Run) => PageTurn['place'] {
  const words = pieces.filter(({ type }) => type !== 'turn' && type !== 'stamp' && type !== 'end');
  const first = words[0]?.from ?? Infinity;
  const last = words.at(-1)?.to ?? -1;
  const opening = runs.find((run) => run.banners.length + run.labels + run.pages > 0);
  return (run) => {
    // A title may stand above the banner of the first page.
    const inHead = words[0]?.type === 'head' && run.from > first && run.to < words[0].to;
    if (run.from < first || (inHead && run === opening)) return 'opening';
    return run.from > last ? 'closing' : 'turn';
  };
}

/** The first segment that begins after an offset. */
function segmentAfter({ start, count }: Segments, offset: number): number {
  let i = 0;
  while (i < count && start[i]! < offset) i++;
  return i;
}
