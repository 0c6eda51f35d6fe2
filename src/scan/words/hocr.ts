import type { Box } from '../page.js';
import type { PageBuilder, Reading } from './page-builder.js';
import type { XmlElement, XmlReader } from './xml.js';

const LINES = /\b(ocr_line|ocr_header|ocr_caption|ocr_textfloat|ocrx_line)\b/;
const WORD = /\bocrx?_word\b/;

/**
 * Reads hOCR, as tesseract, OCRopus and Kraken write it: HTML whose `title` attributes say where
 * things are. A line without words of its own is cut into words.
 *
 * Source: The hOCR Embedded OCR Workflow and Output Format, 1.2 (http://kba.cloud/hocr-spec/1.2/).
 */
export function hocrReader(builder: PageBuilder): XmlReader {
  let line: { element: XmlElement; box: Box | undefined; text: string } | undefined;
  let word: (Reading & { element: XmlElement }) | undefined;
  let readings: Reading[] = [];

  const endLine = (): void => {
    const { box, text = '' } = line ?? {};
    if (!readings.length && text.trim()) {
      readings.push({
        text: text.trim().replace(/\s+/g, ' '),
        box: undefined,
        confidence: undefined,
      });
    }
    if (readings.length) builder.line(box, readings);
    readings = [];
    line = undefined;
  };
  return {
    open(element) {
      const { class: kind = '', title = '' } = element.attributes;
      if (/\bocr_page\b/.test(kind)) {
        const box = boxIn(title);
        const image = IMAGE.exec(title);
        builder.page({
          image: image?.[1] ?? image?.[2],
          width: box && box[0] + box[2],
          height: box && box[1] + box[3],
        });
      } else if (LINES.test(kind)) {
        endLine();
        line = { element, box: boxIn(title), text: '' };
      } else if (WORD.test(kind)) {
        const confidence = CONFIDENCE.exec(title)?.[1];
        word = {
          element,
          text: '',
          box: boxIn(title),
          confidence: confidence === undefined ? undefined : Math.round(Number(confidence)),
        };
      }
    },
    text(text) {
      if (word) word.text += text;
      if (line) line.text += text;
    },
    close(element) {
      if (word?.element === element) {
        const { box, confidence } = word;
        const text = word.text.trim();
        if (text) readings.push({ text, box, confidence });
        word = undefined;
        // A file of words without lines: each word is a line of its own.
        if (!line) endLine();
      } else if (element === line?.element) endLine();
    },
  };
}

const BOX = /\bbbox\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)\s+(-?[\d.]+)/;
const CONFIDENCE = /\bx_wconf\s+(\d+(?:\.\d+)?)/;
const IMAGE = /\bimage\s+(?:["']([^"']*)["']|([^\s;]+))/;

function boxIn(title: string): Box | undefined {
  const [, left, top, right, bottom] = (BOX.exec(title) ?? []).map(Number);
  if (bottom === undefined) return undefined;
  return [left!, top!, right! - left!, bottom - top!];
}
