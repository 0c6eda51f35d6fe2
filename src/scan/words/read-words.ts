import { type ScanPage, scaled } from '../page.js';
import { type AltoUnit, altoReader, AN_INCH } from './alto.js';
import { WordsFault } from './fault.js';
import { hocrReader } from './hocr.js';
import { PageBuilder } from './page-builder.js';
import { pageXmlReader } from './page-xml.js';
import { readXml } from './xml.js';

/** The words of a file, page by page. */
export interface WordFile {
  format: 'hocr' | 'alto' | 'page';
  pages: ScanPage[];
  /** What boxes and page sizes are measured in; only ALTO knows another unit than the pixel. */
  unit: AltoUnit;
}

/** What hOCR begins with: a document, or a page that was cut out of one. */
const HTML = new Set(['html', 'body', 'div']);

/**
 * Reads hOCR, ALTO or PAGE XML, known by their root element.
 *
 * Throws WordsFault for XML that is broken, hostile or another format; its message follows the
 * file's name in a sentence.
 */
export function readWords(text: string): WordFile {
  const builder = new PageBuilder();
  let format: WordFile['format'] = 'hocr';
  let unit: AltoUnit = 'pixel';
  readXml(text, ({ name }) => {
    if (HTML.has(name)) return hocrReader(builder);
    if (name === 'alto') {
      format = 'alto';
      return altoReader(builder, (found) => (unit = found));
    }
    if (name === 'PcGts') {
      format = 'page';
      return pageXmlReader(builder);
    }
    throw new WordsFault(`is none of hOCR, ALTO and PAGE XML: it begins with <${name}>`);
  });
  const { pages } = builder;
  if (!pages.length) throw new WordsFault('has no page: hOCR needs an element of class ocr_page');
  return { format, pages, unit };
}

/** The dots an inch that scans of documents mostly have. */
const USUAL_DPI = 300;

/**
 * A page in pixels of its image. Where the file measures in millimetres or inches the size of the
 * image decides; where that is not known either, 300 dots an inch are taken for granted.
 */
export function inPixels(
  page: ScanPage,
  unit: AltoUnit,
  image?: { width: number; height: number },
): ScanPage {
  const { width, height } = page;
  if (image && width !== undefined && height !== undefined) {
    if (width === image.width && height === image.height) return page;
    return { ...scaled(page, image.width / width, image.height / height), ...image };
  }
  if (unit === 'pixel') return image ? { ...page, ...image } : page;
  return { ...scaled(page, USUAL_DPI / AN_INCH[unit]), ...image };
}
