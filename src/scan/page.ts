/** A rectangle of a page image: left, top, width and height, in pixels from the top left corner. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** One word as a machine read it. */
export interface ScanWord {
  /** Without white space; a hyphen at a line's end is part of it. */
  text: string;
  box: Box;
  /** How sure the machine is, from 0 to 100; undefined where it does not say. */
  confidence: number | undefined;
  /** Index of its line in the page's `lines`. */
  line: number;
  /** True where only the line has a box, and the word's was cut from it by counting letters. */
  estimated: boolean;
}

/** One page of a scan, with the words that a machine read on it in reading order. */
export interface ScanPage {
  /** The image as the file of words names it; undefined where it names none. */
  image: string | undefined;
  /** Size of the image in pixels; undefined where nobody says. */
  width: number | undefined;
  height: number | undefined;
  /** Where the lines are. */
  lines: Box[];
  words: ScanWord[];
}

/** The smallest box around others; undefined around none. */
export function around(boxes: readonly Box[]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y, width, height] of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return boxes.length ? [left, top, right - left, bottom - top] : undefined;
}

/** A page with every box multiplied, for an image of another size than the words were measured on. */
export function scaled(page: ScanPage, across: number, down: number = across): ScanPage {
  const box = ([x, y, width, height]: Box): Box => [
    Math.round(x * across),
    Math.round(y * down),
    Math.round(width * across),
    Math.round(height * down),
  ];
  return {
    image: page.image,
    width: page.width === undefined ? undefined : Math.round(page.width * across),
    height: page.height === undefined ? undefined : Math.round(page.height * down),
    lines: page.lines.map(box),
    words: page.words.map((word) => ({ ...word, box: box(word.box) })),
  };
}
