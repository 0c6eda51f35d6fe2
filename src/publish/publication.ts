import type { Root } from '../cable/index.js';

/** A cable that is to be published, and what its door knows of it. */
export interface Publication {
  text: string;
  root: Root;
  /** The front matter as plain data; undefined where there is none or it is broken. */
  data: unknown;
  /** The program that publishes it. */
  software: { name: string; version: string };
  /** A name for a cable that says none of itself: that of its file. */
  name: string;
  /** Words that cable style left out, for a reading copy: offset of the word that follows. */
  supplied: readonly Supplied[];
  /** Places that name a paragraph of this cable, in the order of the file; none where it is not given. */
  links?: readonly Link[];
  /** The scan with which the cable was aligned; none where it is not given. */
  scan?: Scan;
}

/** The pages of a scan, and where on them the words of the cable stand. */
export interface Scan {
  pages: readonly {
    /** The page of the cable that stands on it. */
    number: number;
    /** The name of the image, where it is known, and its size in pixels. */
    image: string | undefined;
    width: number | undefined;
    height: number | undefined;
  }[];
  /** In the order of the file. */
  words: readonly ScanWord[];
}

/** A word of the cable, as offsets, with its place on the scan. */
export interface ScanWord {
  start: number;
  end: number;
  /** Index of the page. */
  page: number;
  /** Left, top, width and height in pixels. */
  box: readonly [number, number, number, number];
}

/** Where a cable names one of its paragraphs, and where that paragraph begins, as offsets. */
export interface Link {
  start: number;
  end: number;
  target: number;
}

/** Words supplied before the word at an offset. */
export interface Supplied {
  offset: number;
  words: readonly string[];
}
