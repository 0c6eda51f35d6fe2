import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { type CableLeaf, leavesOf, type Page, pagesOf, type Root } from '../../cable/index.js';
import { markOf, nameAt, placeOf, type Setting, textOf } from './inline.js';
import { lookOf } from './marks.js';

/** A line of a page, with what stands on it. */
export interface Line {
  /** Offset of its first character. */
  start: number;
  /** What the paper shows on it: all of a page's furniture has its own look. */
  kind: 'text' | 'banner' | 'label' | 'pageLine' | 'stamp' | 'head' | 'signature';
  stretches: Stretch[];
}

/** What stands on one line: a part of a mark, or all between two. */
interface Stretch {
  leaf: CableLeaf;
  value: string;
  start: number;
}

/** A page with its lines, as it was typed. */
export interface Sheet {
  page: Page;
  lines: Line[];
}

const LINE_END = /\r\n|\r|\n/g;

const KINDS: Readonly<Partial<Record<CableLeaf['type'], Line['kind']>>> = {
  banner: 'banner', label: 'label', pageLine: 'pageLine', releaseStamp: 'stamp', headLine: 'head',
  signature: 'signature',
}; // prettier-ignore

/** Every page of a cable, line by line. What stands before the first page is on it. */
export function sheetsOf(root: Root): Sheet[] {
  const sheets = pagesOf(root).map((page): Sheet => ({ page, lines: [] }));
  let at = 0;
  let line: Line | undefined;
  const lineAt = (start: number): Line => {
    line ??= { start, kind: 'text', stretches: [] };
    return line;
  };
  const endLine = (next: number): void => {
    sheets[at]!.lines.push(lineAt(next));
    line = undefined;
  };
  for (const leaf of leavesOf(root)) {
    if (leaf.type === 'frontMatter') continue;
    const { offset } = leaf.position.start;
    while (sheets[at + 1] && sheets[at + 1]!.page.start.offset <= offset) at++;
    let from = 0;
    const take = (to: number): void => {
      const value = leaf.value.slice(from, to);
      // A form feed is no sign on the paper.
      if (value && value !== '\f') {
        const { stretches } = lineAt(offset + from);
        const last = stretches.at(-1);
        // Only marks have a look of their own within a line.
        if (last && last.leaf.type !== 'mark' && leaf.type !== 'mark') last.value += value;
        else stretches.push({ leaf, value, start: offset + from });
        const runIn = leaf.type === 'signature' && leaf.runIn;
        if (!runIn) line!.kind = KINDS[leaf.type] ?? line!.kind;
      }
    };
    for (const { 0: end, index } of leaf.value.matchAll(LINE_END)) {
      take(index);
      endLine(offset + index);
      from = index + end.length;
    }
    take(leaf.value.length);
  }
  if (line) endLine(root.position.end.offset);
  for (const { lines } of sheets) trim(lines);
  return sheets;
}

/** Takes off the empty lines at both ends. */
function trim(lines: Line[]): void {
  const isEmpty = (line: Line | undefined): boolean =>
    line?.stretches.every(({ value }) => !value.trim()) ?? false;
  while (isEmpty(lines.at(-1))) lines.pop();
  while (isEmpty(lines[0])) lines.shift();
}

/** A line of a sheet. */
export function typedLine({ start, kind, stretches }: Line, setting: Setting): Element {
  const id = stretches
    .map((stretch) => nameAt(stretch.start, setting))
    .find((found) => found !== undefined);
  const children = stretches.flatMap((stretch) => stretchOf(stretch, setting));
  return h(
    'div',
    {
      id,
      className: ['line', ...(kind === 'text' ? [] : [CLASSES[kind]])],
      ...(children.length ? {} : placeOf(start, setting)),
    },
    // A line needs something on it to be as high as the others.
    children.length ? children : [h('br')],
  );
}

const CLASSES: Readonly<Record<Exclude<Line['kind'], 'text'>, string>> = {
  banner: 'banner', label: 'form-label', pageLine: 'page-line', stamp: 'release-stamp', head: 'head',
  signature: 'signature',
}; // prettier-ignore

function stretchOf({ leaf, value, start }: Stretch, setting: Setting): ElementContent[] {
  if (leaf.type !== 'mark') return textOf(value, start, setting);
  const { open, close } = lookOf(leaf);
  const from = Math.max(start, leaf.position.start.offset + open);
  const to = Math.min(start + value.length, leaf.position.end.offset - close);
  if (from >= to) return [];
  return [markOf(leaf, textOf(value.slice(from - start, to - start), from, setting))];
}
