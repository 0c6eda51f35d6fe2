import { pagesOf, parseCable } from '../../../src/cable/index.js';
import { type Alignment, alignTranscript, type ScanPage } from '../../../src/scan/index.js';

/** Width of a letter and height of a line on the pages made here, in pixels. */
const PITCH = 10;
const LINE = 40;

/**
 * A page as a machine would read it from a typed sheet of these lines. `word/40` is a word that it is
 * sure of by 40 of 100; a run of spaces is the width of as many letters.
 */
export function sheet(...lines: string[]): ScanPage {
  const page: ScanPage = { image: 'p.png', width: 1000, height: 1500, lines: [], words: [] };
  lines.forEach((line, y) => {
    page.lines.push([0, y * LINE, line.length * PITCH, 20]);
    let cut = 0;
    for (const { 0: all, index } of line.matchAll(/\S+/g)) {
      const [, text = all, sure = '95'] = /^(.+)\/(\d+)$/.exec(all) ?? [];
      page.words.push({
        text,
        box: [(index - cut) * PITCH, y * LINE, text.length * PITCH, 20],
        confidence: Number(sure),
        line: y,
        estimated: false,
      });
      cut += all.length - text.length;
    }
  });
  return page;
}

/** A transcript beside such pages. */
export function beside(text: string, ...pages: ScanPage[]): Alignment {
  const root = parseCable(text);
  return alignTranscript(root, pagesOf(root), pages);
}
