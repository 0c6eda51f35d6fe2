import { extentOf, paragraphsOf, type Root, touches } from '../cable/index.js';
import { articleRate, countStyle, type Style, type StyleCount, styleOf } from './stats.js';

/** How telegraphic a text is. */
export interface StyleReading {
  /** Undefined where the text is too short to tell. */
  style: Style | undefined;
  /** Articles per 1,000 words; undefined of no words. */
  rate: number | undefined;
}

/** The style of a cable, and that of the paragraph at a place in it. */
export interface StyleMeter {
  cable: StyleReading;
  /** Undefined outside a paragraph. */
  paragraph: StyleReading | undefined;
}

/** How telegraphic a cable is, and the paragraph at an offset. */
export function styleMeter(root: Root, offset: number): StyleMeter {
  const paragraphs = paragraphsOf(root);
  const here = paragraphs.findLast((paragraph) => touches(extentOf(paragraph), offset));
  return {
    cable: readingOf(countStyle(paragraphs)),
    paragraph: here && readingOf(countStyle([here])),
  };
}

function readingOf(count: StyleCount): StyleReading {
  return { style: styleOf(count), rate: articleRate(count) };
}
