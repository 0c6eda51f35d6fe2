import { toHtml } from 'hast-util-to-html';
import { blocksOf } from '../blocks.js';
import { metadataOf } from '../metadata.js';
import type { Publication } from '../publication.js';
import { Anchors } from './anchors.js';
import { readingBlock, sectionOf } from './reading.js';
import { sheetsOf, typedLine } from './typed.js';
import { directionOf, sheetOf } from './views.js';

/** A block of a view: an element whose `data-at` attributes count from the block's start. */
export interface PreviewBlock {
  /** Offsets into the file. */
  start: number;
  end: number;
  html: string;
}

/** Both views of a cable in blocks, so that a page shows anew only what has changed. */
export interface Preview {
  reading: PreviewBlock[];
  typed: PreviewBlock[];
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The views of a cable for a page that follows the caret; a sheet of paper is one block. */
export function previewOf({ root, data, name, supplied, links }: Publication): Preview {
  const anchors = new Anchors(root, links);
  const reading = blocksOf(root, supplied).map((block): PreviewBlock => {
    const setting = { anchors, prefix: '', placesFrom: block.start };
    // Each block is shown by itself, so that one can be shown anew: each has the sections around it.
    const whole = block.within.reduceRight(
      (inner, section) => sectionOf(section, [inner]),
      readingBlock(block, setting),
    );
    return { start: block.start, end: block.end, html: toHtml(whole) };
  });
  const typed = sheetsOf(root).map((sheet, index): PreviewBlock => {
    const start = sheet.lines[0]?.start ?? sheet.page.start.offset;
    const setting = { anchors, prefix: 'typed-', placesFrom: start };
    const lines = sheet.lines.map((line) => typedLine(line, setting));
    return { start, end: sheet.page.end, html: toHtml(sheetOf(sheet, index, lines)) };
  });
  const { language } = metadataOf(root, data, name);
  return { reading, typed, lang: language, dir: directionOf(language) };
}

/** How one row of blocks becomes another: some are replaced, those behind move along. */
export interface Splice {
  at: number;
  remove: number;
  blocks: PreviewBlock[];
  /** Characters by which the blocks behind move. */
  shift: number;
}

/** What has changed from one row of blocks to the next, of a text that has grown by some characters. */
export function spliceOf(
  before: readonly PreviewBlock[],
  after: readonly PreviewBlock[],
  grown: number,
): Splice {
  const most = Math.min(before.length, after.length);
  const isSame = (a: PreviewBlock, b: PreviewBlock, shift: number): boolean =>
    a.start + shift === b.start && a.end + shift === b.end && a.html === b.html;
  let at = 0;
  while (at < most && isSame(before[at]!, after[at]!, 0)) at++;
  let behind = 0;
  while (
    behind < most - at &&
    isSame(before[before.length - 1 - behind]!, after[after.length - 1 - behind]!, grown)
  )
    behind++;
  return {
    at,
    remove: before.length - behind - at,
    blocks: after.slice(at, after.length - behind),
    shift: grown,
  };
}
