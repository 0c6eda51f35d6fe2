import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mark } from '../../cable/index.js';
import type { Anchors } from './anchors.js';
import { visible } from './characters.js';
import { lookOf } from './marks.js';

/** How text becomes elements. */
export interface Setting {
  anchors: Anchors;
  /** Before the names of anchors: each view has its own. */
  prefix: string;
  /**
   * Elements say where their characters stand, for a page that follows the caret: `data-at`, counted
   * from the beginning of their block.
   */
  placesFrom?: number;
}

/** A stretch of text that stands in the file from `start` on, character by character. */
export function textOf(value: string, start: number, setting: Setting): ElementContent[] {
  const { anchors, prefix, placesFrom } = setting;
  return anchors.cut(value, start).map((piece) => {
    const text = visible(piece.value);
    const { target } = piece;
    if (target !== undefined)
      return h('a', { href: `#${prefix}${target}`, ...placeOf(piece.start, setting) }, text);
    if (placesFrom === undefined) return { type: 'text', value: text };
    return h('span', placeOf(piece.start, setting), text);
  });
}

/** Elements around a stretch of an editor's mark. */
export function markOf(mark: Mark, children: (ElementContent | string)[]): Element {
  const { element, className } = lookOf(mark);
  return h(element, className === undefined ? {} : { className: [className] }, children);
}

/** The place of an element, where places are wanted. */
export function placeOf(start: number, { placesFrom }: Setting): { dataAt?: string } {
  return placesFrom === undefined ? {} : { dataAt: String(start - placesFrom) };
}
