import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Publication } from '../publication.js';
import { type Block, blocksOf } from '../blocks.js';
import { grouped, type Grouped } from '../sections.js';
import { Anchors } from './anchors.js';
import type { Setting } from './inline.js';
import { readingBlock, sectionOf } from './reading.js';
import { type Sheet, sheetsOf, typedLine } from './typed.js';

/** The two views of a cable: to be read, and as it was typed. */
export interface Views {
  reading: Element[];
  typed: Element[];
}

/** Both views; anchors of a second cable in the same page need a `prefix` of their own. */
export function viewsOf({ root, supplied, links }: Publication, prefix = ''): Views {
  const anchors = new Anchors(root, links);
  const typed = { anchors, prefix: `${prefix}typed-` };
  return {
    reading: grouped(blocksOf(root, supplied)).map((one) => readingOf(one, { anchors, prefix })),
    typed: sheetsOf(root).map((sheet, index) =>
      sheetOf(
        sheet,
        index,
        sheet.lines.map((line) => typedLine(line, typed)),
      ),
    ),
  };
}

function readingOf(one: Grouped<Block>, setting: Setting): Element {
  if (!('section' in one)) return readingBlock(one, setting);
  return sectionOf(
    one.section,
    one.children.map((child) => readingOf(child, setting)),
  );
}

/** A sheet of paper with its lines. */
export function sheetOf({ page }: Pick<Sheet, 'page'>, index: number, lines: Element[]): Element {
  // A number may stand on two pages: each name of a region is said once.
  const name =
    page.number === index + 1 ? `Page ${page.number}` : `Sheet ${index + 1}, page ${page.number}`;
  return h('section', { className: ['sheet'], ariaLabel: name }, lines);
}

/** Languages that are written from right to left. */
const LEFTWARD = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|ug|ur|yi)(?:-|$)/i;

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return LEFTWARD.test(language) && !/-Latn\b/i.test(language) ? 'rtl' : 'ltr';
}
