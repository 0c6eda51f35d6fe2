import { around, type Box } from '../page.js';
import { boxOfPoints, type PageBuilder, type Reading } from './page-builder.js';
import { numberOf, type XmlElement, type XmlReader } from './xml.js';

/** What ALTO measures in: pixels, tenths of a millimetre, or 1/1200 of an inch. */
export type AltoUnit = 'pixel' | 'mm10' | 'inch1200';

/** Units an inch, for those that are no pixels. */
export const AN_INCH: Readonly<Record<Exclude<AltoUnit, 'pixel'>, number>> = {
  mm10: 254,
  inch1200: 1200,
};

/**
 * Reads ALTO 2 to 4. A line with one `String` for all its words (eScriptorium, Kraken) is cut into
 * words; a hyphen that stands apart (`HYP`) is put back on its word. Boxes are in the file's unit.
 *
 * Source: https://www.loc.gov/standards/alto/.
 */
export function altoReader(builder: PageBuilder, unitIs: (unit: AltoUnit) => void): XmlReader {
  let image: string | undefined;
  let line: { box: Box | undefined } | undefined;
  let readings: Reading[] = [];
  let text = '';
  return {
    open({ name, attributes, parent }) {
      text = '';
      if (name === 'Page') {
        builder.page({
          image,
          width: positive(attributes['WIDTH']),
          height: positive(attributes['HEIGHT']),
        });
      } else if (name === 'TextLine') {
        line = { box: boxOf(attributes) };
        readings = [];
      } else if (name === 'Polygon' && parent?.parent?.name === 'TextLine' && line) {
        line.box ??= boxOfPoints(pairs(attributes['POINTS']));
      } else if (name === 'String') {
        const confidence = numberOf(attributes['WC']);
        readings.push({
          text: (attributes['CONTENT'] ?? '').trim(),
          box: boxOf(attributes),
          confidence: confidence === undefined ? undefined : Math.round(confidence * 100),
        });
      } else if (name === 'HYP') {
        addHyphen(readings, attributes);
      }
    },
    text(piece) {
      text += piece;
    },
    close({ name }) {
      if (name === 'MeasurementUnit') {
        const unit = text.trim();
        if (unit === 'mm10' || unit === 'inch1200') unitIs(unit);
      } else if (name === 'fileName') {
        image ??= text.trim() || undefined;
      } else if (name === 'TextLine') {
        const words = readings.filter((reading) => reading.text !== '');
        if (words.length) builder.line(line?.box, words);
        line = undefined;
      }
    },
  };
}

function addHyphen(readings: Reading[], attributes: XmlElement['attributes']): void {
  const last = readings.at(-1);
  if (!last || /[-\u00AD‐]$/.test(last.text)) return;
  const own = boxOf(attributes);
  last.text += '-';
  if (last.box && own) last.box = around([last.box, own]);
}

function boxOf(attributes: XmlElement['attributes']): Box | undefined {
  const [x, y, width, height] = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'].map((name) =>
    numberOf(attributes[name]),
  );
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    return undefined;
  }
  return [x, y, width, height];
}

function positive(value: string | undefined): number | undefined {
  const number = numberOf(value);
  return number !== undefined && number > 0 ? number : undefined;
}

/** The points of a polygon, `1,2 3,4` (ALTO 4) or `1 2 3 4` (ALTO 3); a broken one has none. */
function pairs(points = ''): [number, number][] {
  const numbers = points
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  if (numbers.some(Number.isNaN)) return [];
  return Array.from({ length: numbers.length >> 1 }, (_, i) => [
    numbers[2 * i]!,
    numbers[2 * i + 1]!,
  ]);
}
