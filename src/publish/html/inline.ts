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
  const { anchors, placesFrom } = setting;
  return anchors.cut(value, start).map((piece) => {
    const text = visible(piece.value);
    if (piece.target !== undefined) return linkOf(text, piece.start, piece.target, setting);
    if (placesFrom === undefined) return { type: 'text', value: text };
    return h('span', placeOf(piece.start, setting), text);
  });
}

/** A link to a paragraph: by its name, or, where places are wanted, by its place (`data-to`). */
function linkOf(text: string, start: number, target: number, setting: Setting): Element {
  const { placesFrom } = setting;
  if (placesFrom === undefined) return h('a', { href: `#${nameAt(target, setting)}` }, text);
  const dataTo = String(target - placesFrom);
  return h('a', { href: '#', dataTo, ...placeOf(start, setting) }, text);
}

/**
 * The name of the paragraph that begins at an offset. Where places are wanted there is none: it
 * would change with every paragraph that is put in before.
 */
export function nameAt(
  offset: number,
  { anchors, prefix, placesFrom }: Setting,
): string | undefined {
  const id = anchors.idAt(offset);
  return id === undefined || placesFrom !== undefined ? undefined : `${prefix}${id}`;
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
