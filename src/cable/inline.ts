import { mayShareMarks } from './front-matter.js';
import { type MarkReading, readMark } from './marks.js';
import { readSectionMarks } from './section.js';

/** A mark that the format shares with Markdown, as offsets into the text that was read. */
export interface SharedMark {
  kind: 'underlined' | 'deleted' | 'footnote';
  start: number;
  end: number;
}

/** One piece of a run of text: an editor's mark or one end of a paired section. */
export type Inline =
  | { start: number; end: number; mark: MarkReading }
  | { start: number; end: number; section: { opens: boolean; name: string } };

/** Longest word that `word[?]` reaches back over, in characters. */
const LONGEST_WORD = 60;

/**
 * Finds what stands inside a run of text, in its order and without overlaps; a mark around another
 * is taken whole.
 *
 * `shared` reads the marks that the format shares with Markdown; without it they remain text.
 */
export function readInline(
  text: string,
  shared: ((text: string) => SharedMark[]) | undefined,
): Inline[] {
  const found: Inline[] = [];
  addPairs(text, '[', ']', found);
  addPairs(text, '{', '}', found);
  if (shared && mayShareMarks(text))
    found.push(...shared(text).map((mark) => sharedMark(text, mark)));
  for (const { start, end, opens, name } of readSectionMarks(text)) {
    found.push({ start, end, section: { opens, name } });
  }
  if (!found.length) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Inline[] = [];
  let end = 0;
  for (const inline of found) {
    if (inline.start < end) continue;
    kept.push(widened(text, inline, end));
    end = inline.end;
  }
  return kept;
}

/** Adds the outermost matched pairs; a bracket without its partner is text, and a rule speaks of it. */
function addPairs(text: string, open: '[' | '{', close: ']' | '}', found: Inline[]): void {
  let opening = text.indexOf(open);
  if (opening < 0) return;
  const pairs: { start: number; end: number }[] = [];
  const stack: number[] = [];
  let closing = text.indexOf(close, opening);
  while (closing >= 0) {
    while (opening >= 0 && opening < closing) {
      stack.push(opening);
      opening = text.indexOf(open, opening + 1);
    }
    const start = stack.pop();
    if (start !== undefined) {
      while (pairs.length && pairs[pairs.length - 1]!.start > start) pairs.pop();
      pairs.push({ start, end: closing + 1 });
    }
    closing = text.indexOf(close, closing + 1);
  }
  for (const { start, end } of pairs) {
    const inside = text.slice(start + 1, end - 1);
    const mark: MarkReading = open === '[' ? readMark(inside) : { kind: 'added', content: inside };
    found.push({ start, end, mark });
  }
}

function sharedMark(text: string, { kind, start, end }: SharedMark): Inline {
  const edge = kind === 'underlined' ? 1 : 2;
  const content = text.slice(start + edge, kind === 'footnote' ? end - 1 : end - edge);
  return { start, end, mark: { kind, content } };
}

/**
 * `word[?]` and `teh [sic: the]` are about the word before them, so the mark takes it in.
 *
 * > | met Kuznetzov[?] today
 *         ^^^^^^^^^^^^
 */
function widened(text: string, inline: Inline, floor: number): Inline {
  if (!('mark' in inline)) return inline;
  const { mark } = inline;
  const doubtful = mark.kind === 'unclear' && mark.content === '';
  if (!doubtful && mark.kind !== 'correction') return inline;
  const before = text.slice(Math.max(floor, inline.start - LONGEST_WORD), inline.start);
  const word = (
    doubtful ? /[\p{L}\p{N}][\p{L}\p{N}'’.,/-]*$/u : /[\p{L}\p{N}][\p{L}\p{N}'’/-]* ?$/u
  ).exec(before);
  if (!word) return inline;
  return {
    start: inline.start - word[0].length,
    end: inline.end,
    mark: { ...mark, content: word[0].trimEnd() },
  };
}
