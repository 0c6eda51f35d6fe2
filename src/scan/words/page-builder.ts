import { around, type Box, type ScanPage } from '../page.js';
import { WordsFault } from './fault.js';

/** One word or more as a format has it, before they are cut at white space. */
export interface Reading {
  text: string;
  /** Where the format says the words are. */
  box: Box | undefined;
  confidence: number | undefined;
}

/** Most words in one file: two thousand close pages. */
const MOST_WORDS = 1_000_000;

/** Puts the pages of a file of words together, the same way for every format. */
export class PageBuilder {
  readonly pages: ScanPage[] = [];
  #count = 0;

  /** Begins a page; lines and words that follow stand on it. */
  page(page: Pick<ScanPage, 'image' | 'width' | 'height'>): void {
    this.pages.push({ ...page, lines: [], words: [] });
  }

  /**
   * Adds a line. Where its words have boxes they are kept; a reading of several words, or one
   * without a box, gets its share of what is known by counting letters. Without any box a line
   * cannot be shown, so it is left out. Throws WordsFault where there are too many words.
   */
  line(box: Box | undefined, readings: readonly Reading[]): void {
    const page = this.pages.at(-1);
    if (!page) return;
    const known = box ?? around(readings.flatMap((reading) => (reading.box ? [reading.box] : [])));
    if (!known) return;
    const line = page.lines.length;
    const length = readings.reduce((sum, { text }) => sum + text.length + 1, -1);
    let from = 0;
    for (const { text, box: own, confidence } of readings) {
      const whole = own ?? share(known, from, text.length, length);
      from += text.length + 1;
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const alone = word.length === text.length;
        page.words.push({
          text: word,
          box: rounded(alone ? whole : share(whole, index, word.length, text.length)),
          confidence,
          line,
          estimated: !own || !alone,
        });
        this.#count++;
      }
    }
    if (this.#count > MOST_WORDS) {
      throw new WordsFault(
        `has over ${MOST_WORDS.toLocaleString('en')} words: give them in several files`,
      );
    }
    page.lines.push(rounded(known));
  }
}

/** The part of a box that letters take, where all letters are equally wide. */
function share([x, y, width, height]: Box, from: number, count: number, of: number): Box {
  const pitch = width / of;
  return [x + from * pitch, y, count * pitch, height];
}

function rounded([x, y, width, height]: Box): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return [left, top, Math.round(x + width) - left, Math.round(y + height) - top];
}

/** The box around points. */
export function boxOfPoints(points: readonly (readonly [x: number, y: number])[]): Box | undefined {
  return around(points.map(([x, y]): Box => [x, y, 0, 0]));
}
