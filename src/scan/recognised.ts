import type { Box, ScanPage } from './page.js';

/** Signs that printers have and typewriters do not, and what a typist strikes for them. */
const TYPED: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '--',
};

/** A word as it was typed: tesseract learned to read from print. */
function typed(word: string): string {
  return word.replace(/[‘’“”–—]/g, (sign) => TYPED[sign]!);
}

/** What a row of tesseract's table is about, as its first column says. */
const [LINE, WORD] = ['4', '5'];

/**
 * The page that tesseract read, from its table of tab-separated values (level, five numbers that count
 * pages to words, left, top, width, height, confidence, text), in pixels of the original image:
 * `scale` is how many pixels of the prepared image stand for one of it.
 */
export function recognisedPage(
  table: string,
  image: { name: string; width: number; height: number; scale: number },
): ScanPage {
  const { name, width, height, scale } = image;
  const page: ScanPage = { image: name, width, height, lines: [], words: [] };
  for (const row of table.split('\n')) {
    const [level, , , , , , left, top, across, down, confidence, text] = row.split('\t');
    if (level !== LINE && level !== WORD) continue;
    const [x, y] = [Number(left), Number(top)];
    const start = [Math.round(x / scale), Math.round(y / scale)] as const;
    const box: Box = [
      ...start,
      Math.round((x + Number(across)) / scale) - start[0],
      Math.round((y + Number(down)) / scale) - start[1],
    ];
    if (level === LINE) page.lines.push(box);
    else {
      page.words.push({
        text: typed(text!.trim()),
        box,
        confidence: Math.floor(Number(confidence)),
        line: page.lines.length - 1,
        estimated: false,
      });
    }
  }
  return page;
}
