import { around, type Box, type ScanPage, type ScanWord } from '../page.js';
import { type Pdfium, viewOf, withMemory } from './pdfium.js';

/** A hyphen at a line's end, as PDFium gives it. */
const LINE_END_HYPHEN = 2;

/**
 * The words of a page's own text, in pixels of the page as it is drawn: what a scanner's program put
 * behind the image, or what a machine wrote. A page without text has none.
 */
export function textLayer(
  pdfium: Pdfium,
  page: number,
  size: { width: number; height: number },
): Pick<ScanPage, 'lines' | 'words'> {
  const text = pdfium._FPDFText_LoadPage(page);
  if (!text) return { lines: [], words: [] };
  try {
    return withMemory(pdfium, 32, (memory) => wordsOf(pdfium, { page, text, memory, size }));
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

interface Source {
  page: number;
  text: number;
  memory: number;
  size: { width: number; height: number };
}

function wordsOf(pdfium: Pdfium, source: Source): Pick<ScanPage, 'lines' | 'words'> {
  const lines: ScanWord[][] = [];
  let [letters, boxes, starts]: [string, Box[], boolean] = ['', [], true];
  const finish = (): void => {
    const box = around(boxes);
    if (box) {
      if (starts) lines.push([]);
      starts = false;
      const line = lines.length - 1;
      lines[line]!.push({ text: letters, box, confidence: undefined, line, estimated: false });
    }
    [letters, boxes] = ['', []];
  };
  const count = pdfium._FPDFText_CountChars(source.text);
  for (let i = 0; i < count; i++) {
    const code = pdfium._FPDFText_GetUnicode(source.text, i);
    const letter = code === LINE_END_HYPHEN ? '-' : String.fromCodePoint(code);
    if (/[\s\0]/.test(letter)) {
      finish();
      starts ||= /[\n\r]/.test(letter);
      continue;
    }
    letters += letter;
    const box = boxOf(pdfium, source, i);
    if (box) boxes.push(box);
  }
  finish();
  return { lines: lines.map((words) => around(words.map(({ box }) => box))!), words: lines.flat() };
}

/** The box of a letter as the page is drawn, whichever way it is turned; undefined without one. */
function boxOf(pdfium: Pdfium, { page, text, memory, size }: Source, i: number): Box | undefined {
  // A rectangle of four floats, and behind it two whole numbers for a point.
  if (!pdfium._FPDFText_GetLooseCharBox(text, i, memory)) return undefined;
  const view = viewOf(pdfium, memory, 32);
  const side = (n: number): number => view.getFloat32(4 * n, true);
  const [left, top, right, bottom] = [side(0), side(1), side(2), side(3)];
  const pixel = (x: number, y: number): [number, number] => {
    const { width, height } = size;
    pdfium._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, memory + 16, memory + 20);
    return [view.getInt32(16, true), view.getInt32(20, true)];
  };
  const [a, b] = [pixel(left, top), pixel(right, bottom)];
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
}
