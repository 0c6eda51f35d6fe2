import { type BannerReading, readBanner, readProbableBanner } from './banner.js';
import { isEndMark, isReleaseStamp } from './closer.js';
import { readHeadField } from './head-field.js';
import { readLabel } from './label.js';
import { isWireSerial, type PageLineReading, readPageLine } from './page-line.js';
import { type Segments, trimmed } from './segments.js';
import { afterSpace, beforeSpace } from './white-space.js';

/** What a segment is, told from itself and its neighbours. */
export const enum Kind {
  Blank,
  Text,
  Banner,
  Label,
  PageLine,
  /** The second half of a page line. */
  Serial,
  Release,
  End,
}

/** Pass 1: the kind of every segment, and what was read on those that are furniture. */
export interface Kinds {
  readonly kind: Kind[];
  readonly banners: Map<number, BannerReading>;
  readonly probableLabels: Set<number>;
  readonly pageLines: Map<number, PageLineReading>;
}

/** Longest line that can be anything but text. */
const LONGEST = 160;

/** Gives each segment its kind. `from` is the first segment after the front matter. */
export function classify(segments: Segments, from: number): Kinds {
  const { text, start, end, count } = segments;
  const kind = new Array<Kind>(count).fill(Kind.Text);
  const kinds: Kinds = {
    kind,
    banners: new Map(),
    probableLabels: new Set(),
    pageLines: new Map(),
  };
  const doubtful: Doubtful[] = [];
  for (let i = from; i < count; i++) {
    const a = afterSpace(text, start[i]!, end[i]!);
    const b = beforeSpace(text, a, end[i]!);
    if (a === b) {
      kind[i] = text.charCodeAt(start[i]!) === 12 ? Kind.PageLine : Kind.Blank;
      if (kind[i] === Kind.PageLine) kinds.pageLines.set(i, readPageLine('\f')!);
      continue;
    }
    if (b - a > LONGEST) continue;
    BEGINNING.lastIndex = a;
    if (BEGINNING.test(text)) readSegment(kinds, i, text.slice(a, b), doubtful);
    else if (b - a <= DOUBTFUL && isCapital(text.charCodeAt(a)))
      doubtful.push({ at: i, banner: undefined });
  }
  settle(segments, kinds, doubtful, from);
  return kinds;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/**
 * How every line of furniture begins. It turns nearly all lines of text away before a string is
 * made of them; what passes is read in full.
 */
const BEGINNING =
  /(?:\[page|[-–—]\s?\d|page\s|continuation|c?lassi?f|unclas|official|limited|ltd|restricted|confidential|secret|top|nato|cosmic|uk |cento|seato|sheryl|margaret|declassified|approved|end|bt|#|nnn|<<|\*\*\*|[a-z] |[a-z]{2,3} [a-z]{1,3} [a-z]{1,3}(?![a-z]))/iy;

function readSegment(kinds: Kinds, i: number, line: string, doubtful: Doubtful[]): void {
  const { kind, banners } = kinds;
  const page = readPageLine(line);
  if (page) {
    kind[i] = Kind.PageLine;
    kinds.pageLines.set(i, page);
    return;
  }
  const banner = readBanner(line);
  if (banner) {
    // `secret` in small letters is a banner in a head of FRUS, and a word elsewhere.
    if (line !== line.toUpperCase()) {
      doubtful.push({ at: i, banner });
      return;
    }
    kind[i] = Kind.Banner;
    banners.set(i, banner);
    return;
  }
  const label = readLabel(line);
  if (label && !label.probable) kind[i] = Kind.Label;
  else if (isReleaseStamp(line)) kind[i] = Kind.Release;
  else if (isEndMark(line)) kind[i] = Kind.End;
  else if (line.length <= DOUBTFUL) doubtful.push({ at: i, banner: undefined });
}

/** A line that only its neighbours can tell: a slip in a banner or label, a marking in small letters, a serial. */
interface Doubtful {
  at: number;
  /** Set where the line is a marking, in small letters. */
  banner: BannerReading | undefined;
}

/** Longest line that is looked at for slips. */
const DOUBTFUL = 60;

/** Decides the doubtful lines. */
function settle(
  segments: Segments,
  kinds: Kinds,
  doubtful: readonly Doubtful[],
  from: number,
): void {
  const { kind, banners, probableLabels } = kinds;
  const known = new Set([...banners.values()].map((banner) => banner.marking));
  for (const { at: i, banner: exact } of doubtful) {
    // A line of text on both sides is what nearly all of them have, and then they are text too.
    const within = kind[i - 1] === Kind.Text && kind[i + 1] === Kind.Text && !exact;
    if (within) continue;
    const above = nextKind(kind, i, -1, from);
    const below = nextKind(kind, i, 1, from);
    const beside = isFurniture(above) || isFurniture(below);
    const alone = isEdge(kind[i - 1], i - 1 < from) && isEdge(kind[i + 1], i + 1 >= kind.length);
    if (!beside && !alone && !exact) continue;
    const line = trimmed(segments, i);
    if (kind[i - 1] === Kind.PageLine && isWireSerial(line)) {
      kind[i] = Kind.Serial;
      continue;
    }
    const banner = exact ?? readProbableBanner(line);
    if (banner) {
      const first = above === undefined;
      const inHead = exact && standsInHead(segments, kinds, i);
      if (beside || inHead || (alone && (known.has(banner.marking) || (exact && first)))) {
        kind[i] = Kind.Banner;
        banners.set(i, banner);
      }
      continue;
    }
    if (beside && readLabel(line)?.probable) {
      kind[i] = Kind.Label;
      probableLabels.add(i);
    }
  }
}

/** `secret` between the title of a FRUS telegram and its dateline, blank lines aside. */
function standsInHead(segments: Segments, { kind }: Kinds, i: number): boolean {
  const field = (step: 1 | -1): string | undefined => {
    let k = i + step;
    if (kind[k] === Kind.Blank) k += step;
    return kind[k] === Kind.Text ? readHeadField(trimmed(segments, k)) : undefined;
  };
  return field(-1) === 'title' || field(1) === 'dateline';
}

function isEdge(kind: number | undefined, outside: boolean): boolean {
  return outside || kind === Kind.Blank;
}

/** Furniture that a banner or label stands beside: not a release stamp, which falls anywhere. */
function isFurniture(kind: number | undefined): boolean {
  return (
    kind === Kind.Banner ||
    kind === Kind.Label ||
    kind === Kind.PageLine ||
    kind === Kind.Serial ||
    kind === Kind.End
  );
}

/** The kind of the nearest segment that is not blank; undefined past the edge of the file. */
function nextKind(
  kind: readonly Kind[],
  i: number,
  step: 1 | -1,
  from: number,
): number | undefined {
  for (let k = i + step; k >= from && k < kind.length; k += step) {
    if (kind[k] !== Kind.Blank) return kind[k];
  }
  return undefined;
}

/** A contiguous run of furniture: segments `from` to `to`, both included, neither of them blank. */
export interface Run {
  from: number;
  to: number;
  banners: number[];
  labels: number;
  pages: number;
  stamps: number;
}

/** Groups furniture into runs, and turns a marking that is a word of the text back into text. */
export function groupRuns(kinds: Kinds, from: number): Run[] {
  const { kind } = kinds;
  const runs: Run[] = [];
  for (let i = from; i < kind.length; i++) {
    if (!startsRun(kind[i]!)) continue;
    const run: Run = { from: i, to: i, banners: [], labels: 0, pages: 0, stamps: 0 };
    let k = i;
    for (; k < kind.length; k++) {
      const at = kind[k]!;
      if (at === Kind.Text) break;
      if (at === Kind.Blank || at === Kind.End) continue;
      run.to = k;
      if (at === Kind.Banner) run.banners.push(k);
      else if (at === Kind.Label) run.labels++;
      else if (at === Kind.PageLine) run.pages++;
      else if (at === Kind.Release) run.stamps++;
    }
    runs.push(run);
    i = run.to;
  }
  const turns = runs.filter((run) => run.banners.length + run.pages > 0).length;
  const lone = runs.filter(isLoneBanner).length;
  // The file's habit decides: where most of its furniture looks otherwise, a lone marking is a word.
  if (lone === 0 || lone === turns || (lone - 1) * 2 >= turns - 1) return runs;
  const words = new Set(runs.filter((run) => isLoneBanner(run) && isBetweenText(kinds, run)));
  for (const run of words) for (const i of run.banners) kind[i] = Kind.Text;
  return words.size ? runs.filter((run) => !words.has(run)) : runs;
}

function startsRun(kind: number): boolean {
  return (
    kind === Kind.Banner || kind === Kind.Label || kind === Kind.PageLine || kind === Kind.Release
  );
}

function isLoneBanner({ banners, labels, pages, stamps }: Run): boolean {
  return banners.length === 1 && labels + pages + stamps === 0;
}

/** `... TREAT THIS AS` / `CONFIDENTIAL` / `AND REPLY ...`: a marking between two lines of text. */
function isBetweenText({ kind }: Kinds, { from, to }: Run): boolean {
  return kind[from - 1] === Kind.Text && kind[to + 1] === Kind.Text;
}
