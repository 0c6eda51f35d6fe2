import type { Box } from '../page.js';
import { boxOfPoints, type PageBuilder, type Reading } from './page-builder.js';
import { numberOf, type XmlElement, type XmlReader } from './xml.js';

/** A line or a word while it is read. */
interface Part {
  element: XmlElement;
  points: [number, number][];
  text: string | undefined;
  /** `index` of the text that was kept: of several readings the lowest counts. */
  index: number;
  confidence: number | undefined;
}

/** A line that waits for the page to end, since regions need not stand in the order of reading. */
interface Line {
  region: string | undefined;
  box: Box | undefined;
  readings: Reading[];
}

/**
 * Reads PAGE XML, as Transkribus, eScriptorium and OCR-D write it. A line without words of its own
 * is cut into words; regions come in the order of reading where the file gives one.
 *
 * Source: https://github.com/PRImA-Research-Lab/PAGE-XML.
 */
export function pageXmlReader(builder: PageBuilder): XmlReader {
  let order: string[] = [];
  let lines: Line[] = [];
  let regions: (string | undefined)[] = [];
  let line: Part | undefined;
  let word: Part | undefined;
  let words: Reading[] = [];
  let unicode = '';
  let readingIndex = 0;

  return {
    open(element) {
      const { name, attributes, parent } = element;
      if (name === 'Page') {
        builder.page({
          image: attributes['imageFilename'],
          width: numberOf(attributes['imageWidth']),
          height: numberOf(attributes['imageHeight']),
        });
        order = [];
        lines = [];
      } else if (name === 'RegionRefIndexed' || name === 'RegionRef') {
        order.push(attributes['regionRef'] ?? '');
      } else if (name.endsWith('Region')) {
        regions.push(attributes['id']);
      } else if (name === 'TextLine') {
        line = part(element);
        words = [];
      } else if (name === 'Word') {
        word = part(element);
      } else if (name === 'Coords') {
        owner(parent, line, word)?.points.push(...pairs(attributes['points']));
      } else if (name === 'Point') {
        // Before 2013 each point was an element.
        const [x, y] = [numberOf(attributes['x']), numberOf(attributes['y'])];
        if (x !== undefined && y !== undefined) {
          owner(parent?.parent, line, word)?.points.push([x, y]);
        }
      } else if (name === 'TextEquiv') {
        readingIndex = numberOf(attributes['index']) ?? 0;
        const holder = owner(parent, line, word);
        if (holder && (holder.text === undefined || readingIndex < holder.index)) {
          const confidence = numberOf(attributes['conf']);
          holder.confidence = confidence === undefined ? undefined : Math.round(confidence * 100);
        }
      } else if (name === 'Unicode') {
        unicode = '';
      }
    },
    text(text, within) {
      if (within.name === 'Unicode') unicode += text;
    },
    close(element) {
      const { name, parent } = element;
      if (name === 'Unicode') {
        const holder = owner(parent?.parent, line, word);
        if (holder && (holder.text === undefined || readingIndex < holder.index)) {
          holder.text = unicode.trim().replace(/\s+/g, ' ');
          holder.index = readingIndex;
        }
      } else if (name === 'Word' && word) {
        const { text, confidence } = word;
        if (text) words.push({ text, box: boxOfPoints(word.points), confidence });
        word = undefined;
      } else if (name === 'TextLine' && line) {
        const { text, confidence } = line;
        const whole = text ? [{ text, box: undefined, confidence }] : [];
        const readings = words.length ? words : whole;
        if (readings.length) {
          lines.push({ region: regions.at(-1), box: boxOfPoints(line.points), readings });
        }
        line = undefined;
      } else if (name.endsWith('Region')) {
        regions = regions.slice(0, -1);
      } else if (name === 'Page') {
        for (const { box, readings } of inOrder(lines, order)) builder.line(box, readings);
      }
    },
  };
}

function part(element: XmlElement): Part {
  return { element, points: [], text: undefined, index: Infinity, confidence: undefined };
}

/** The line or word that something belongs to; what belongs to a glyph or a region is neither's. */
function owner(
  element: XmlElement | undefined,
  line: Part | undefined,
  word: Part | undefined,
): Part | undefined {
  if (word?.element === element) return word;
  return line?.element === element ? line : undefined;
}

/** Lines of the regions that the reading order names, in its order; the others stay behind them. */
function inOrder(lines: readonly Line[], order: readonly string[]): Line[] {
  const rank = new Map(order.map((region, i) => [region, i]));
  const rankOf = ({ region = '' }: Line): number => rank.get(region) ?? order.length;
  return [...lines].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The points of `1,2 3,4`; what is no point is left out. */
function pairs(points = ''): [number, number][] {
  return points.split(/\s+/).flatMap((pair): [number, number][] => {
    const [x = NaN, y = NaN] = pair.split(',').map(Number);
    return Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : [];
  });
}
