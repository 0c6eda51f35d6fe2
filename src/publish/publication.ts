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
