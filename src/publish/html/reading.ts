import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mark } from '../../cable/index.js';
import type { Block, Run } from '../blocks.js';
import type { Section } from '../sections.js';
import { oneLine, visible } from './characters.js';
import { markOf, nameAt, placeOf, type Setting, textOf } from './inline.js';
import { lookOf } from './marks.js';

/** Deepest level that the style sheet sets in. */
const DEEPEST = 3;

/** A block of the view to be read. */
export function readingBlock(block: Block, setting: Setting): Element {
  const { type, runs, depth, start } = block;
  const className = [type, ...(depth > 0 ? [`level-${Math.min(depth, DEEPEST)}`] : [])];
  const id = type === 'paragraph' ? nameAt(start, setting) : undefined;
  return h(
    'p',
    { id, className },
    runs.flatMap((run) => runOf(run, setting)),
  );
}

/** A section around what stands in it: another's words are a quotation. */
export function sectionOf({ quoted, name }: Section, children: Element[]): Element {
  const className = ['within'];
  if (quoted) return h('blockquote', { className }, children);
  const said = name === 'FYI' ? name : name.charAt(0) + name.slice(1).toLowerCase();
  return h('div', { className, role: 'group', ariaLabel: said }, children);
}

function runOf(run: Run, setting: Setting): ElementContent[] {
  switch (run.type) {
    case 'text':
      return textOf(run.value, run.start, setting);
    case 'mark':
      return [wholeMark(run.mark, setting)];
    case 'supplied': {
      const words = `[${run.words}] `;
      return [h('span', { className: ['left-out'], ...placeOf(run.start, setting) }, words)];
    }
  }
}

function wholeMark(mark: Mark, setting: Setting): Element {
  const { open, close } = lookOf(mark);
  const shown = oneLine(mark.value.slice(open, mark.value.length - close));
  const element = markOf(mark, [visible(shown)]);
  const place = placeOf(mark.position.start.offset + open, setting);
  Object.assign(element.properties, place);
  return element;
}
