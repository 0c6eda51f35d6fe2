import {
  type Edit,
  type Page,
  type PageLine,
  pagesOf,
  type PageTurn,
  type Root,
  touches,
  turnsOf,
} from '../cable/index.js';

/** What putting a page turn in does. */
export interface TurnInsertion {
  edits: Edit[];
  /** The number of the page that begins. */
  number: number;
  /** How many page lines behind it get another number. */
  renumbered: number;
  /** The turn itself, without the blank lines around it. */
  words: string;
  /** Where the page begins in the new text: behind the turn. */
  caret: number;
}

/**
 * Puts a page turn in at an offset, as the file's own turns look: their banners, label and page
 * line, with their blank lines. Where the page behind it bears the number of the new one, it and
 * those after it move on by one; where a number is missing, the new page fills it.
 *
 * Undefined where no page can begin: in front matter, in furniture, and before the first words.
 */
export function insertPageTurn(
  text: string,
  root: Root,
  offset: number,
): TurnInsertion | undefined {
  const front = root.children.find(({ type }) => type === 'frontMatter');
  const from = front?.position.end.offset ?? 0;
  const turns = turnsOf(root);
  const inside = turns.some(({ position: { start, end } }) =>
    touches({ start: start.offset, end: end.offset }, offset),
  );
  if (inside || offset < from || !text.slice(from, offset).trim()) return undefined;

  const pages = pagesOf(root);
  const at = pages.findLastIndex(({ start }) => start.offset <= offset);
  const number = pages[at]!.number + 1;
  const later = pages.slice(at + 1);
  const pushed = later[0]?.number === number ? runOf(later) : [];
  const total = pages.length + 1;

  const edits: Edit[] = [];
  for (const { line } of pages) if (line?.of === pages.length) edits.push(totalEdit(line, total));
  for (const { line } of pushed) edits.push(numberEdit(line!, line!.number! + 1));

  const { words, before, after } = templateOf(text, turns, offset, {
    number,
    total,
    pages: pages.length,
  });
  const start = text.slice(0, offset).trimEnd().length;
  const rest = text.slice(offset);
  const to = offset + rest.length - rest.trimStart().length;
  // The margin of the line behind stays with its words.
  const margin = /[\r\n]([ \t]*)$/.exec(text.slice(start, to))?.[1] ?? '';
  const end = to - margin.length;
  const insertion = { start, end, text: `${before}${words}${after}` };
  const earlier = edits.filter((edit) => edit.end <= start);
  const shift = earlier.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  edits.push(insertion);
  edits.sort((a, b) => a.start - b.start);
  return {
    edits,
    number,
    renumbered: pushed.length,
    words,
    caret: start + shift + insertion.text.length,
  };
}

/** The pages that follow each other by number, from the first. */
function runOf(pages: readonly Page[]): Page[] {
  const end = pages.findIndex(
    ({ line, number }, index) => line?.number === undefined || number !== pages[0]!.number + index,
  );
  return end < 0 ? [...pages] : pages.slice(0, end);
}

/** A page line's new number, in as many digits as before. */
function numberEdit(line: PageLine, number: number): Edit {
  const { numberStart: start, numberEnd: end } = line;
  return { start, end, text: String(number).padStart(end - start, '0') };
}

/** The `3` of `[page 2 of 3]`. */
function totalEdit({ value, position, numberEnd }: PageLine, total: number): Edit {
  const from = numberEnd - position.start.offset;
  const match = /\bof\s+(\d+)/i.exec(value.slice(from))!;
  const end = numberEnd + match.index + match[0].length;
  const start = end - match[1]!.length;
  return { start, end, text: String(total).padStart(end - start, '0') };
}

interface Template {
  words: string;
  /** Line ends before and behind it. */
  before: string;
  after: string;
}

interface Numbers {
  number: number;
  total: number;
  pages: number;
}

/** A page turn as this file has them: like the nearest one, else like the furniture of page 1. */
function templateOf(
  text: string,
  turns: readonly PageTurn[],
  offset: number,
  numbers: Numbers,
): Template {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const whole = turns.filter(
    ({ place, pageStarts }) => place === 'turn' && pageStarts.length === 1,
  );
  const clean = whole.filter(
    ({ children }) => !children.some((child) => 'probable' in child && child.probable),
  );
  const fit = clean.length ? clean : whole;
  const model = fit.findLast(({ position }) => position.start.offset < offset) ?? fit[0];
  if (model) {
    const { start, end } = model.position;
    return {
      words: wordsOf(model, numbers),
      before: lineEnds(text, start.offset, -1, eol),
      after:
        lineEnds(text, end.offset, 1, eol) || (model.children.at(-1)!.value === '\f' ? '' : eol),
    };
  }
  const opening = turns.find(({ place, children }) => place === 'opening' && children.length > 0);
  if (!opening) return { words: `[page ${numbers.number}]`, before: eol + eol, after: eol + eol };
  const after = lineEnds(text, opening.position.end.offset, 1, eol) || eol;
  const foot = footOf(turns);
  const words = wordsOf(opening, numbers);
  return { words: foot ? `${foot}${after}${words}` : words, before: after, after };
}

/** The banner at the foot of the last page, where the file has them. */
function footOf(turns: readonly PageTurn[]): string | undefined {
  const closing = turns.find(({ place }) => place === 'closing');
  return closing?.children.find((child) => child.type === 'banner')?.value;
}

/** The words of a turn with another page number, without what was stamped or sent between its lines. */
function wordsOf({ children }: PageTurn, { number, total, pages }: Numbers): string {
  let words = '';
  let blank = '';
  for (const child of children) {
    if (child.type === 'space') {
      blank ||= child.value;
    } else if (child.type !== 'endMark' && child.type !== 'releaseStamp') {
      const own = child.type === 'pageLine' ? renumbered(child, number, total, pages) : child.value;
      words += words ? blank + own : own;
      blank = '';
    }
  }
  return words;
}

function renumbered(line: PageLine, number: number, total: number, pages: number): string {
  if (line.number === undefined) return line.value;
  const edits = [numberEdit(line, number)];
  if (line.of === pages) edits.push(totalEdit(line, total));
  let words = '';
  let at = line.position.start.offset;
  for (const { start, end, text } of edits) {
    words +=
      line.value.slice(at - line.position.start.offset, start - line.position.start.offset) + text;
    at = end;
  }
  return words + line.value.slice(at - line.position.start.offset);
}

/** The line ends between a place and the next words, up to three. */
function lineEnds(text: string, offset: number, step: 1 | -1, eol: string): string {
  const near =
    step > 0 ? text.slice(offset, offset + 200) : text.slice(Math.max(0, offset - 200), offset);
  const blank =
    step > 0
      ? near.slice(0, near.length - near.trimStart().length)
      : near.slice(near.trimEnd().length);
  const count = blank.match(/\r\n|\n|\r/g)?.length ?? 0;
  return eol.repeat(Math.min(count, 3));
}
