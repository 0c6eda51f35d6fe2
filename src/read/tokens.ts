import {
  type Banner,
  type CableNode,
  type Extent,
  extentOf,
  type HeadField,
  type HeadLine,
  leavesOf,
  lineStarts,
  type Root,
  type Text,
} from '../cable/index.js';
import { splitField } from './head-line.js';
import { referencesOf } from './references.js';

/** Kinds of tokens, in the order of the editor's legend. */
export const TOKEN_TYPES = [
  'marking',
  'caption',
  'label',
  'pageNumber',
  'headField',
  'headValue',
  'dateTimeGroup',
  'paragraphNumber',
  'portionMark',
  'sectionMark',
  'mark',
  'signature',
  'endMark',
  'stamp',
  'reference',
  'ellipsis',
  'frontMatter',
] as const;

/** What more is said of a token: the edge of a banner, a slip, the kind of an editor's mark. */
export const TOKEN_MODIFIERS = [
  'head',
  'foot',
  'probable',
  'illegible',
  'garbled',
  'redacted',
  'omission',
  'unclear',
  'sic',
  'correction',
  'supplied',
  'stamp',
  'handwritten',
  'margin',
  'note',
  'footnote',
  'deleted',
  'added',
  'underlined',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** A stretch of one line that has a colour of its own. */
export interface Token extends Extent {
  /** Line and column, from 1. */
  line: number;
  column: number;
  type: TokenType;
  modifiers: readonly TokenModifier[];
}

/** The leaves that are one token each. */
const WHOLE: Readonly<Partial<Record<CableNode['type'], TokenType>>> = {
  frontMatter: 'frontMatter',
  pageLine: 'pageNumber',
  number: 'paragraphNumber',
  portionMark: 'portionMark',
  sectionMark: 'sectionMark',
  sectionLine: 'sectionMark',
  signature: 'signature',
  endMark: 'endMark',
  releaseStamp: 'stamp',
};

const NONE: readonly TokenModifier[] = [];

/** A token before it is cut into lines. */
interface Span extends Extent {
  type: TokenType;
  modifiers?: readonly TokenModifier[];
}

/**
 * The tokens of a cable, in the order of the file. None overlaps another or reaches over a line
 * end: what stands on several lines is one token a line.
 */
export function tokensOf(root: Root): Token[] {
  const leaves = leavesOf(root);
  const references = referencesOf(root).filter(({ own }) => own);
  const spans: Span[] = [];
  let next = 0;
  for (const leaf of leaves) {
    const extent = extentOf(leaf);
    const type = WHOLE[leaf.type];
    if (type) spans.push({ ...extent, type });
    else if (leaf.type === 'banner') spans.push(...bannerSpans(leaf));
    else if (leaf.type === 'label')
      spans.push({ ...extent, type: 'label', modifiers: leaf.probable ? ['probable'] : NONE });
    else if (leaf.type === 'headLine') spans.push(...fieldSpans(leaf));
    else if (leaf.type === 'mark') spans.push({ ...extent, type: 'mark', modifiers: [leaf.kind] });
    else if (leaf.type === 'text') {
      // Those within a mark have the colour of the mark.
      while (next < references.length && references[next]!.start < extent.start) next++;
      const from = next;
      while (next < references.length && references[next]!.start < extent.end) next++;
      spans.push(...textSpans(leaf, references.slice(from, next)));
    }
  }
  return cutLines(leaves.map(({ value }) => value).join(''), spans);
}

function bannerSpans({ value, position, captions, edge, probable }: Banner): Span[] {
  const modifiers: TokenModifier[] = probable ? [edge, 'probable'] : [edge];
  const upper = value.toUpperCase();
  const start = position.start.offset;
  const spans: Span[] = [];
  let end = upper.length;
  for (const caption of captions.toReversed()) {
    const at = upper.lastIndexOf(caption, end - caption.length);
    // `NATO SECRET`: the owner stands before the marking and is part of it.
    if (at <= 0) break;
    spans.unshift({
      start: start + at,
      end: start + at + caption.length,
      type: 'caption',
      modifiers,
    });
    end = at;
  }
  const marking = value.slice(0, end).replace(/[\s/;,.–—-]{1,9}$/, '');
  return [{ start, end: start + marking.length, type: 'marking', modifiers }, ...spans];
}

const VALUES: Readonly<Partial<Record<HeadField, TokenType>>> = {
  dtg: 'dateTimeGroup',
  captions: 'caption',
  precedence: 'caption',
  message: 'marking',
};

function fieldSpans(line: HeadLine): Span[] {
  const { keyword, value, valueStart } = splitField(line);
  const end = valueStart + value.length;
  const spans: Span[] = [{ start: valueStart, end, type: VALUES[line.field] ?? 'headValue' }];
  return keyword ? [{ ...keyword, type: 'headField' }, ...spans] : spans;
}

/** Three points or more, close or apart, and the one character that stands for them. */
const ELLIPSIS = /\.(?: ?\.){2,}|…/g;

function textSpans({ value, position }: Text, references: readonly Extent[]): Span[] {
  const start = position.start.offset;
  const spans: Span[] = references.map((extent) => ({ ...extent, type: 'reference' }));
  for (const { index, 0: dots } of value.matchAll(ELLIPSIS)) {
    spans.push({ start: start + index, end: start + index + dots.length, type: 'ellipsis' });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The spans line by line, without white space at their ends. */
function cutLines(text: string, spans: readonly Span[]): Token[] {
  const starts = lineStarts(text);
  const tokens: Token[] = [];
  let line = 0;
  for (const { start, end, type, modifiers = NONE } of spans) {
    while (line + 1 < starts.length && starts[line + 1]! <= start) line++;
    for (let at = line; at < starts.length && starts[at]! < end; at++) {
      const from = Math.max(starts[at]!, start);
      const part = text.slice(from, Math.min(starts[at + 1] ?? text.length, end));
      const words = part.trim();
      if (!words) continue;
      const first = from + part.indexOf(words);
      const column = first - starts[at]! + 1;
      tokens.push({
        line: at + 1,
        column,
        start: first,
        end: first + words.length,
        type,
        modifiers,
      });
    }
  }
  return tokens;
}
