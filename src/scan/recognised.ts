import type { Box, ScanPage } from './page.js';

/** A box as tesseract gives it: the corners in pixels of the image that it read. */
interface Corners {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The part of tesseract's answer that is used: blocks of paragraphs of lines of words. */
export interface Recognised {
  paragraphs: {
    lines: { bbox: Corners; words: { text: string; bbox: Corners; confidence: number }[] }[];
  }[];
}

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

/**
 * The page that tesseract read, in pixels of the original image: `scale` is how many pixels of the
 * prepared image stand for one of it.
 */
export function recognisedPage(
  blocks: readonly Recognised[],
  image: { name: string; width: number; height: number; scale: number },
): ScanPage {
  const { name, width, height, scale } = image;
  const box = ({ x0, y0, x1, y1 }: Corners): Box => {
    const [left, top] = [Math.round(x0 / scale), Math.round(y0 / scale)];
    return [left, top, Math.round(x1 / scale) - left, Math.round(y1 / scale) - top];
  };
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
  return {
    image: name,
    width,
    height,
    lines: lines.map(({ bbox }) => box(bbox)),
    words: lines.flatMap(({ words }, line) =>
      words.map(({ text, bbox, confidence }) => ({
        text: typed(text.trim()),
        box: box(bbox),
        confidence: Math.round(confidence),
        line,
        estimated: false,
      })),
    ),
  };
}
