import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Placed } from '../../cable/index.js';
import { clean } from '../clean.js';
import type { Scan, ScanWord } from '../publication.js';

/** The pages of a scan with a zone for each part of the cable that stands on them. */
export class Facsimile {
  readonly #zones: Element[][];

  /** Without a scan nothing has a place. */
  constructor(private readonly scan: Scan | undefined) {
    this.#zones = scan?.pages.map(() => []) ?? [];
  }

  /** The value of `facs` for a part of the cable: a zone for each page on which it stands. */
  facs({ position: { start, end } }: Placed): string | undefined {
    const boxes = new Map<number, ScanWord[]>();
    for (const word of this.#words(start.offset, end.offset))
      boxes.set(word.page, [...(boxes.get(word.page) ?? []), word]);
    const names = [...boxes].map(([page, words]) => `#${this.#zone(page, words)}`);
    return names.length ? names.join(' ') : undefined;
  }

  /** The value of `facs` for the page of a number. */
  page(number: number): string | undefined {
    const index = this.scan?.pages.findIndex((page) => page.number === number) ?? -1;
    return index < 0 ? undefined : `#s${index + 1}`;
  }

  /** The element before the text; none without a scan. */
  element(): Element[] {
    if (!this.scan) return [];
    const surfaces = this.scan.pages.map(({ image, width, height }, index) =>
      x(
        'surface',
        {
          'xml:id': `s${index + 1}`,
          ...(width !== undefined &&
            height !== undefined && {
              ulx: '0',
              uly: '0',
              lrx: String(width),
              lry: String(height),
            }),
        },
        [
          ...(image === undefined
            ? []
            : ['\n      ', x('graphic', { url: encodeURI(clean(image)) })]),
          ...this.#zones[index]!.flatMap((zone) => ['\n      ', zone]),
          '\n    ',
        ],
      ),
    );
    return [x('facsimile', [...surfaces.flatMap((surface) => ['\n    ', surface]), '\n  '])];
  }

  /** The words of the cable between two offsets that have a box. */
  #words(start: number, end: number): ScanWord[] {
    const words = this.scan?.words ?? [];
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < words.length && words[to]!.end <= end) to++;
    return words.slice(low, to);
  }

  #zone(page: number, words: readonly ScanWord[]): string {
    const number = this.#zones.reduce((sum, zones) => sum + zones.length, 1);
    const id = `z${number}`;
    const lefts = words.map(({ box: [left] }) => left);
    const tops = words.map(({ box: [, top] }) => top);
    const rights = words.map(({ box: [left, , width] }) => left + width);
    const bottoms = words.map(({ box: [, top, , height] }) => top + height);
    this.#zones[page]!.push(
      x('zone', {
        'xml:id': id,
        ulx: String(Math.min(...lefts)),
        uly: String(Math.min(...tops)),
        lrx: String(Math.max(...rights)),
        lry: String(Math.max(...bottoms)),
      }),
    );
    return id;
  }
}
