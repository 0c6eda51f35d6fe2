import { LABEL, readBanner, readHeadField, readPageLine } from '../../cable/index.js';
import type { Lexicon } from '../differences/difference.js';
import type { ScanPage } from '../page.js';
import { linesOf, type PageLine, type Typing, typingOf } from './measure.js';

/** Lines further apart than this many steps have a blank line between them. */
const APART = 1.45;

/** Letters that a line is moved in where it begins a paragraph. */
const INDENT = 2.5;

/** Letters of room that a typist leaves at a line's end without meaning anything by it. */
const RAGGED = 6;

/**
 * A first text of a transcript from what was read on its pages, laid out as a cable: banners, labels
 * and page lines on lines of their own, each paragraph in one line, a page line before each page but
 * the first that has none on the paper. Empty where nothing was read.
 */
export function draftOf(pages: readonly ScanPage[], lexicon: Lexicon): string {
  const parts = pages.map((page) => blocksOf(linesOf(page), lexicon));
  if (!parts.some((blocks) => blocks.length)) return '';
  const blocks = parts.flatMap((own, i) => {
    const isNumbered = own.some((block) => readPageLine(block) !== undefined);
    return i === 0 || isNumbered ? own : [`[page ${i + 1}]`, ...own];
  });
  return `${blocks.join('\n\n')}\n`;
}

/** What stands between blank lines on a page. */
function blocksOf(lines: readonly PageLine[], lexicon: Lexicon): string[] {
  const typing = typingOf(lines);
  const blocks: string[] = [];
  let before: PageLine | undefined;
  for (const line of lines) {
    const alone = standsAlone(line.text);
    if (!before || alone || begins(line, before, typing)) blocks.push(line.text);
    else blocks.push(joined(blocks.pop()!, line, before, typing, lexicon));
    // What stands alone has nothing behind it in its block either.
    before = alone ? undefined : line;
  }
  return blocks;
}

/** Whether a line is furniture of the page. */
function standsAlone(text: string): boolean {
  return (
    text.toLowerCase() === LABEL.toLowerCase() ||
    readBanner(text) !== undefined ||
    readPageLine(text) !== undefined
  );
}

/** Whether a line begins a block: by the blank line above it, or because it is moved in. */
function begins(line: PageLine, before: PageLine, { letter, step, left }: Typing): boolean {
  if (line.middle - before.middle > step * APART) return true;
  const indent = (one: PageLine): number => (one.left - left) / letter;
  return indent(line) > INDENT && indent(before) < INDENT;
}

/** A block with one line more: run on, or on a line of its own where the typist ended the one before. */
function joined(
  block: string,
  line: PageLine,
  before: PageLine,
  { letter, right }: Typing,
  { isKnown }: Lexicon,
): string {
  const first = line.words[0]!;
  const room = (right - before.right) / letter - first.text.length - 1;
  if (room > RAGGED || readHeadField(line.text)) return `${block}\n${line.text}`;
  const head = /(\p{L}+)-$/u.exec(block)?.[1];
  const tail = /^\p{Ll}+/u.exec(line.text)?.[0];
  if (head !== undefined && tail !== undefined) {
    // Cut at the line's end, unless it has its hyphen anywhere: `well-known`.
    return isKnown(head + tail) ? block.slice(0, -1) + line.text : block + line.text;
  }
  return `${block} ${line.text}`;
}
