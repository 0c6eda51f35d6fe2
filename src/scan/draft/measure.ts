import { median } from '../median.js';
import { around, type ScanPage, type ScanWord } from '../page.js';

/** A line of a page, as it stands on the paper. All in pixels. */
export interface PageLine {
  words: readonly ScanWord[];
  text: string;
  left: number;
  right: number;
  /** Height of its middle, from the top. */
  middle: number;
}

/** How a page was typed. All in pixels. */
export interface Typing {
  /** Width of a letter with the space to the next. */
  letter: number;
  /** From one line to the next in the same paragraph. */
  step: number;
  /** Where most lines begin, and where the longest end. */
  left: number;
  right: number;
}

/** The lines of a page from top to bottom. */
export function linesOf({ lines, words }: ScanPage): PageLine[] {
  const own = lines.map((): ScanWord[] => []);
  for (const word of words) own[word.line]?.push(word);
  return own
    .flatMap((members): PageLine[] => {
      const box = around(members.map((word) => word.box));
      if (!box) return [];
      const [left, top, width, height] = box;
      const text = members.map((word) => word.text).join(' ');
      return [{ words: members, text, left, right: left + width, middle: top + height / 2 }];
    })
    .sort((a, b) => a.middle - b.middle);
}

/** The measures of a page's typing. */
export function typingOf(lines: readonly PageLine[]): Typing {
  const letters = lines.map(({ left, right, text }) => (right - left) / text.length);
  const gaps = lines.slice(1).map(({ middle }, i) => middle - lines[i]!.middle);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return {
    letter: median(letters),
    step: shortest(gaps),
    left: median(lines.map(({ left }) => left)),
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
  };
}

/** The usual one of the small gaps: with a blank line between paragraphs many are larger. */
function shortest(gaps: readonly number[]): number {
  const middle = median(gaps);
  return median(gaps.filter((gap) => gap > middle * 0.4 && gap <= middle * 1.2));
}
