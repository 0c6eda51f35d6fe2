import { type CableNode, extentOf, type HeadField, type Root, visit } from '../../cable/index.js';
import { REACH } from './names.js';

/** A stretch of words on the paper that is read in one. */
export interface Run {
  value: string;
  /** Offset of its first character in the file. */
  start: number;
  /** The end of what goes before it in its paragraph, whatever page that is on. */
  before: string;
  /** The field of the head that it is. */
  field: HeadField | undefined;
}

/** Leaves that hold no words of the telegram, and do not part what does. */
const ASIDE = new Set(['frontMatter', 'space', 'label', 'releaseStamp', 'endMark', 'banner']);

/** Leaves behind which a sentence begins. */
const BEGINNINGS = new Set(['number', 'portionMark', 'sectionMark', 'headLine', 'signature']);

/** Marks that say what is not there to be read, or what the editor says. */
const SILENT = new Set(['illegible', 'garbled', 'redacted', 'omission', 'note', 'footnote']);

/** What is left out of the runs, being one token as a whole. */
type IsWhole = (node: CableNode) => boolean;

/** Every stretch of words of a cable, in the order of the file. */
export function runsOf(root: Root, isWhole: IsWhole): Run[] {
  const runs: Run[] = [];
  let before = '';
  visit(root, (node) => {
    if (!('value' in node)) {
      if (node.type === 'paragraph') before = '';
      return;
    }
    if (ASIDE.has(node.type)) return;
    const silent = node.type === 'mark' && SILENT.has(node.kind);
    if (!silent && !isWhole(node)) {
      const field = node.type === 'headLine' ? node.field : undefined;
      const lead = BEGINNINGS.has(node.type) || node.type === 'pageLine' ? '' : before;
      runs.push({ value: node.value, start: extentOf(node).start, before: lead, field });
    }
    if (BEGINNINGS.has(node.type)) before = '';
    // What cannot be read is a word as well.
    else if (node.type !== 'pageLine') before = silent ? 'x ' : (before + node.value).slice(-REACH);
  });
  return runs;
}
