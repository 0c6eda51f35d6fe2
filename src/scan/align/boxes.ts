import { around, type Box } from '../page.js';
import type { Alignment } from './alignment.js';
import { isLink } from './step.js';

/** The pages of a scan, and where on them the words of a transcript stand. */
export interface Boxes {
  pages: {
    /** The page of the transcript that stands on it. */
    number: number;
    image: string | undefined;
    /** In pixels. */
    width: number | undefined;
    height: number | undefined;
  }[];
  /** Offsets into the transcript, the index of the page, and the box in pixels, in the order of the file. */
  words: { start: number; end: number; page: number; box: Box }[];
}

/** Where the words of a transcript stand that were found on the scan. */
export function boxesOf({ words, scan, steps, pages }: Alignment): Boxes {
  return {
    pages: pages.map(({ number, scan: { image, width, height } }) => ({
      number,
      image,
      width,
      height,
    })),
    words: steps.filter(isLink).flatMap(({ from, to, scanFrom, scanTo }) => {
      const read = scan.slice(scanFrom, scanTo);
      const box = around(read.map((word) => word.box))!;
      const { page } = read[0]!;
      return words.slice(from, to).map(({ start, end }) => ({ start, end, page, box }));
    }),
  };
}
